package dev.awase;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A few threads for a server's exchanges, each of which is cut off when it takes too long: its thread is interrupted, which
 * closes the socket that it waits for. A sender who drips keeps a thread no longer than that.
 */
final class ExchangeClock implements Executor, AutoCloseable {
    private static final int THREADS = 6;
    private static final ThreadLocal<@Nullable Turn> TURNS = new ThreadLocal<>();

    private final Duration first;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("awase-phone").factory());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("awase-phone-clock").factory());

    /** {@code first}: how long an exchange has until {@link #within} gives it more. */
    ExchangeClock(Duration first) {
        this.first = first;
    }

    @Override
    public void execute(Runnable exchange) {
        try {
            threads.execute(() -> {
                within(first);
                try {
                    exchange.run();
                } finally {
                    end();
                }
            });
        } catch (RejectedExecutionException closing) {
            // The server is being closed, and its sockets with it.
        }
    }

    /** From now on this exchange has so long. */
    void within(Duration time) {
        end();
        Turn turn = new Turn(Thread.currentThread());
        turn.cut = clock.schedule(turn::late, time.toMillis(), TimeUnit.MILLISECONDS);
        TURNS.set(turn);
    }

    /** Has something done later. */
    void in(Duration time, Runnable work) {
        ScheduledFuture<?> _ = clock.schedule(work, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void end() {
        Turn turn = TURNS.get();
        if (turn != null) {
            turn.end();
            TURNS.remove();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        threads.shutdownNow();
    }

    /** One stretch of one exchange; its interrupt never reaches the next. */
    private static final class Turn {
        private final Thread thread;
        private @Nullable ScheduledFuture<?> cut;
        private boolean over;

        Turn(Thread thread) {
            this.thread = thread;
        }

        synchronized void late() {
            if (!over) {
                thread.interrupt();
            }
        }

        synchronized void end() {
            over = true;
            if (cut != null) {
                cut.cancel(false);
            }
            Thread.interrupted();
        }
    }
}
