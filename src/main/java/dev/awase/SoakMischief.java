package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.session.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The fault of one visit, put in where it hurts, and taken back when the visit is over. */
final class SoakMischief {
    private static final List<Duration> JUMPS =
            List.of(Duration.ofDays(1), Duration.ofDays(-1), Duration.ofHours(1), Duration.ofHours(-1));

    /** Each within what the screen of a machine without a display can show. */
    private static final List<WindowSize> OTHERS =
            List.of(new WindowSize(960, 540), new WindowSize(480, 800), new WindowSize(720, 720));

    private final SoakHand screen;
    private final SoakDatabase database;
    private final Optional<SoakFault> fault;
    private final SplittableRandom random;
    private boolean begun;
    private boolean put = true;
    private double width;
    private double height;

    SoakMischief(SoakHand screen, SoakDatabase database, Optional<SoakFault> fault, SplittableRandom random) {
        this.screen = screen;
        this.database = database;
        this.fault = fault;
        this.random = random;
    }

    boolean needsPhoto() {
        return fault.filter(SoakFault::needsPhoto).isPresent();
    }

    /** Whether it has happened, or there is none: until then nobody leaves. */
    boolean done() {
        return fault.isEmpty() || (begun && met());
    }

    /** Whether it was put in. */
    boolean put() {
        return begun && put;
    }

    /** Whether it has come to pass; one of the shop's file does so later, over several visits. */
    boolean met() {
        return begun
                && fault.filter(kind -> (kind.ofCamera()
                                        && !screen.world().camera().failing())
                                || (kind.ofModel() && !screen.world().stylist().failing())
                                || !kind.needsPhoto())
                        .isPresent();
    }

    /** A silent stylist is not waited for. */
    boolean mayAwaitStylist() {
        return fault.filter(kind -> kind == SoakFault.MODEL_SILENT).isEmpty();
    }

    /** To be told before each touch where the visit stands. */
    void before(Step step) {
        boolean now =
                !begun && fault.isPresent() && (needsPhoto() ? isBeforePhoto(step) : !(step instanceof Step.Attract));
        if (now) {
            begin(fault.get());
        }
    }

    private static boolean isBeforePhoto(Step step) {
        return step instanceof Step.Capture capture && !capture.reading();
    }

    private void begin(SoakFault kind) {
        begun = true;
        switch (kind) {
            case CAMERA_FAILS -> screen.world().camera().fail(CameraFault.Kind.ABSENT);
            case CAMERA_STALLS -> screen.world().camera().fail(CameraFault.Kind.STALLED);
            case MODEL_SILENT, MODEL_GARBAGE -> screen.world().stylist().fail(kind);
            // One that lasts already is not put in once more.
            case DATABASE_BUSY, DATABASE_FULL -> put = database.begin(kind);
            case DISPLAY_RESIZED -> {
                width = screen.width();
                height = screen.height();
                WindowSize other = OTHERS.get(random.nextInt(OTHERS.size()));
                screen.resize(other.width(), other.height());
            }
            case CLOCK_MOVED -> screen.world().moveClock(JUMPS.get(random.nextInt(JUMPS.size())));
        }
    }

    /** The visit is over: what can be taken back is. */
    void end() {
        screen.world().camera().mend();
        screen.world().stylist().mend();
        screen.world().moveClock(Duration.ZERO);
        if (begun && fault.equals(Optional.of(SoakFault.DISPLAY_RESIZED))) {
            screen.resize(width, height);
        }
    }
}
