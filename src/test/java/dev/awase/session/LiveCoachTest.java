package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.session.Coaching.Hint;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LiveCoachTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Dark lens = new Dark();
    private final CurrentVisit visit = new CurrentVisit(lens, Locale.ENGLISH, background::add, Runnable::run);
    private final LiveCoach coach = new LiveCoach(visit);

    @Test
    void looksFourTimesASecondOneFrameAtATimeAndOffTheScreensThread() {
        visit.change(Flow.capture(Optional.empty()));
        assertEquals(Coaching.NONE, ask());
        ask();
        ask();
        assertEquals(1, background.size(), "one frame at a time");
        background.remove().run();
        int looked = 1;
        for (int pulse = 0; pulse < 60; pulse++) {
            lens.nanos += 1_000_000_000L / 60;
            ask();
            looked += background.size();
            background.forEach(Runnable::run);
            background.clear();
        }
        assertEquals(5, looked);
        assertEquals(Hint.DARK, ask().hint());
    }

    @Test
    void nobodyIsCoachedBeforeTheLensOpensNorWhileAPhotoIsRead() {
        assertEquals(Coaching.NONE, ask());
        visit.change(new Step.Capture(Optional.empty(), true));
        assertEquals(Coaching.NONE, ask());
        assertTrue(background.isEmpty());
    }

    @Test
    void whatIsSeenTooLateIsDroppedAndANewLookBeginsAfresh() {
        visit.change(Flow.capture(Optional.empty()));
        for (int i = 0; i < 4; i++) {
            lens.nanos += 250_000_000L;
            ask();
            background.forEach(Runnable::run);
            background.clear();
        }
        assertEquals(Hint.DARK, ask().hint());
        lens.nanos += 250_000_000L;
        ask();
        visit.change(new Step.Notice());
        background.forEach(Runnable::run);
        background.clear();
        visit.change(Flow.capture(Optional.empty()));
        assertEquals(Coaching.NONE, ask());
    }

    private Coaching ask() {
        return coach.now(1);
    }

    /** A lens in a cellar. */
    private static final class Dark implements Camera {
        private long nanos = 9_000_000_000L;

        @Override
        public void open() {}

        @Override
        public State state() {
            return State.LIVE;
        }

        @Override
        public Optional<Frame> newestFrame() {
            return Optional.of(new Frame(new int[64 * 48], 64, 48, nanos));
        }

        @Override
        public Photo takePhoto(double aspect) {
            return takePhoto();
        }

        @Override
        public Photo takePhoto() {
            throw new CameraFault(CameraFault.Kind.ABSENT, "nothing to see");
        }

        @Override
        public boolean rehearsal() {
            return false;
        }

        @Override
        public void close() {}
    }
}
