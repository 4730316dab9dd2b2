package dev.awase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C as a wish to stop: long work sees it, ends early and still tells what it has. The program waits for that, some
 * seconds at most, before it leaves.
 */
final class StopSign implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final CountDownLatch raised = new CountDownLatch(1);
    private final CountDownLatch told = new CountDownLatch(1);
    private final List<Runnable> watchers = new ArrayList<>();
    private final Thread hook = new Thread(this::raiseAndWait, "stop-sign");

    /** From now on, and until it is closed. */
    static StopSign onInterrupt() {
        StopSign sign = new StopSign();
        Runtime.getRuntime().addShutdownHook(sign.hook);
        return sign;
    }

    boolean raised() {
        return raised.getCount() == 0;
    }

    /** Waits so long, or until it is raised. */
    void await(Duration time) {
        try {
            boolean early = raised.await(time.toNanos(), TimeUnit.NANOSECONDS);
            if (early) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@code stop} runs when it is raised, at once if that is so already; it takes the place of the one before. */
    void instead(Runnable stop) {
        synchronized (watchers) {
            watchers.clear();
            watchers.add(stop);
        }
        if (raised()) {
            stop.run();
        }
    }

    void raise() {
        raised.countDown();
        List<Runnable> now;
        synchronized (watchers) {
            now = List.copyOf(watchers);
        }
        now.forEach(Runnable::run);
    }

    /** All is told: the program may leave. */
    @Override
    public void close() {
        told.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException leaving) {
            // The program is on its way out already, and has waited for this.
            raised.countDown();
        }
    }

    private void raiseAndWait() {
        raise();
        try {
            told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
