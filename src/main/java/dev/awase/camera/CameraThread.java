package dev.awase.camera;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one daemon thread that touches drivers. It is never interrupted, since an interrupt inside a grab deadlocks some
 * of them for the rest of the process: a call that is overdue is abandoned with its thread, and a new thread goes on.
 * A process with {@value #TOO_MANY} abandoned threads should be restarted: {@code exhausted} is told so.
 */
final class CameraThread implements AutoCloseable {
    /** Abandoned at the same time; each holds a driver's lock and some memory for good. */
    static final int TOO_MANY = 2;

    private final Runnable exhausted;
    private final AtomicInteger abandoned = new AtomicInteger();
    private ExecutorService hands = newHands();

    CameraThread(Runnable exhausted) {
        this.exhausted = exhausted;
    }

    /**
     * Runs a driver call and waits for it no longer than {@code limit}. If an overdue call ever comes back, {@code late}
     * cleans up after it on its own thread.
     */
    <T> T within(Duration limit, Callable<T> call, Runnable late) throws DeviceTrouble {
        Future<T> answer = hands.submit(call);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException overdue) {
            abandon(late);
            throw new DeviceTrouble("gave no answer within " + limit.toMillis() + " ms", overdue);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new DeviceTrouble("failed: " + cause, cause);
        } catch (InterruptedException stopped) {
            throw new DeviceTrouble("was not waited for", stopped);
        }
    }

    /** A call after which there is nothing to clean up. */
    <T> T within(Duration limit, Callable<T> call) throws DeviceTrouble {
        return within(limit, call, () -> {});
    }

    int abandoned() {
        return abandoned.get();
    }

    /** Lets the thread end after what it is doing. */
    @Override
    public void close() {
        hands.shutdown();
    }

    private void abandon(Runnable late) {
        hands.execute(() -> {
            abandoned.decrementAndGet();
            late.run();
        });
        hands.shutdown(); // ends the thread once the call comes back, without interrupting it
        hands = newHands();
        if (abandoned.incrementAndGet() == TOO_MANY) {
            exhausted.run();
        }
    }

    private static ExecutorService newHands() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("awase-camera").factory());
    }

    /** A driver call that failed or did not come back in time. */
    static final class DeviceTrouble extends Exception {
        private static final long serialVersionUID = 1;

        DeviceTrouble(String message, Throwable cause) {
            super(message, cause);
        }

        /** Whether the call may still be going on, in its abandoned thread. */
        boolean overdue() {
            return getCause() instanceof TimeoutException;
        }
    }
}
