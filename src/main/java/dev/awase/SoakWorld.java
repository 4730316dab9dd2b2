package dev.awase;

import dev.awase.analytics.Visits;
import dev.awase.design.Motion;
import dev.awase.design.Viewing;
import dev.awase.session.Counsel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The surroundings of a kiosk that is soaked: its time passes as the soak says, nothing moves, and its lens, its model and
 * its record are those of a rehearsal with something before them that can fail.
 */
final class SoakWorld {
    private final AtomicLong ahead = new AtomicLong();
    private final AtomicReference<OptionalLong> standing = new AtomicReference<>(OptionalLong.empty());
    private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<SoakCamera> camera = new AtomicReference<>();
    private final AtomicReference<SoakStylist> stylist = new AtomicReference<>();
    private final AtomicReference<SoakRecord> record = new AtomicReference<>();
    private final SoakTimes times;
    private final SoakBell bell;

    SoakWorld(SoakTimes times, SoakBell bell) {
        this.times = times;
        this.bell = bell;
    }

    Surroundings surroundings() {
        return new Surroundings(
                new MovedClock(Clock.system(ZoneId.systemDefault()), moved),
                this::nanos,
                Viewing.STANDARD.with(Motion.STILL),
                this::fitted,
                this::recorded,
                bell::heard);
    }

    /** So much time passes at once, for whoever waits for a hand. */
    void pass(Duration time) {
        ahead.addAndGet(time.toNanos());
    }

    /** The nanoseconds of this world. */
    long nanos() {
        return standing.get().orElseGet(() -> System.nanoTime() + ahead.get());
    }

    /** Does this in no time at all, as a scanner types: a machine that is busy would make a slow hand of it. */
    void atOnce(Runnable work) {
        standing.set(OptionalLong.of(nanos()));
        try {
            work.run();
        } finally {
            standing.set(OptionalLong.empty());
        }
    }

    /** How far the time of day is from the machine's own. */
    void moveClock(Duration from) {
        moved.set(from);
    }

    SoakCamera camera() {
        return Optional.ofNullable(camera.get()).orElseThrow();
    }

    SoakStylist stylist() {
        return Optional.ofNullable(stylist.get()).orElseThrow();
    }

    SoakRecord record() {
        return Optional.ofNullable(record.get()).orElseThrow();
    }

    private Fitting fitted(Fitting fitting) {
        SoakCamera lens = new SoakCamera(fitting.camera());
        camera.set(lens);
        Counsel counsel = fitting.counsel();
        Counsel before = new Counsel(
                counsel.stylist().map(whole -> {
                    stylist.set(new SoakStylist(whole));
                    return stylist();
                }),
                counsel.assistant(),
                counsel.transcriber(),
                counsel.kanaWriter(),
                counsel.microphone(),
                counsel.first(),
                counsel.hard());
        return new Fitting(fitting.settings(), lens, before, fitting.own(), fitting.front(), fitting.phone());
    }

    private Visits recorded(Visits visits) {
        SoakRecord before = new SoakRecord(visits, times);
        record.set(before);
        return before;
    }

    /** The machine's time of day, moved. */
    private static final class MovedClock extends Clock {
        private final Clock clock;
        private final AtomicReference<Duration> by;

        private MovedClock(Clock clock, AtomicReference<Duration> by) {
            this.clock = clock;
            this.by = by;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new MovedClock(clock.withZone(zone), by);
        }

        @Override
        public Instant instant() {
            return clock.instant().plus(by.get());
        }
    }
}
