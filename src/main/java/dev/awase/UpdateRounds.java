package dev.awase;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the kiosk's part of an update go round on a thread of its own, as long as the kiosk runs. */
final class UpdateRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateRounds.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("awase-updates").factory());

    private UpdateRounds() {}

    static UpdateRounds start(UpdateWatch watch, Watchman watchman, VitalsRound vitals) {
        UpdateRounds rounds = new UpdateRounds();
        Future<?> _ = rounds.thread.submit(() -> guarded(watch::begin));
        Future<?> _ = rounds.thread.scheduleWithFixedDelay(
                () -> guarded(() -> watch.round(
                        watchman::wish,
                        () -> vitals.newest().filter(Vitals::well).isPresent())),
                UpdateWatch.EACH.toSeconds(),
                UpdateWatch.EACH.toSeconds(),
                TimeUnit.SECONDS);
        return rounds;
    }

    private static void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException fault) {
            LOG.warn("a look for updates was missed", fault);
        }
    }

    /** A package that is on its way is fetched again another time. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
