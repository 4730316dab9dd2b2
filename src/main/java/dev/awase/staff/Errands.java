package dev.awase.staff;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that a page has done in the background; its answer arrives on the screen's thread. A fault arrives there too, and
 * is told in words by whoever was given for that. In tests both executors are {@code Runnable::run}.
 */
public final class Errands {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

    private final Executor background;
    private final Executor screen;
    private final Consumer<Exception> trouble;

    /** @param trouble is told each fault on the screen's thread */
    public Errands(Executor background, Executor screen, Consumer<Exception> trouble) {
        this.background = background;
        this.screen = screen;
        this.trouble = trouble;
    }

    /** Longer work, with a {@link Work} to show its progress on and to be stopped by. */
    public interface Labor<T> {
        T run(Work work) throws Exception;
    }

    /** Does short work; of several for the same {@link Latest} only the newest answer arrives. */
    public <T> void run(Latest latest, Callable<T> work, Consumer<T> arrived) {
        long asked = latest.next();
        start(() -> {
            try {
                T answer = work.call();
                screen.execute(() -> {
                    if (latest.is(asked)) {
                        arrived.accept(answer);
                    }
                });
            } catch (Exception fault) {
                fail(fault);
            }
        });
    }

    /** Does short work whose answer always arrives. */
    public <T> void run(Callable<T> work, Consumer<T> arrived) {
        run(new Latest(), work, arrived);
    }

    /** Does short work that is tried again by itself, each second or so: a fault is logged once and told to nobody. */
    public <T> void watch(Watch watch, Callable<T> work, Consumer<T> arrived) {
        if (!watch.free.compareAndSet(true, false)) {
            return;
        }
        start(() -> {
            try {
                T answer = work.call();
                watch.faulty = false;
                screen.execute(() -> arrived.accept(answer));
            } catch (Exception fault) {
                if (!watch.faulty) {
                    LOG.warn("looking again later", fault);
                }
                watch.faulty = true;
            } finally {
                watch.free.set(true);
            }
        });
    }

    /** Does long work; {@code ended} runs on the screen whether it was done, stopped or failed. */
    public <T> Work begin(String words, Labor<T> labor, Consumer<T> arrived, Runnable ended) {
        Work work = new Work(words, screen);
        start(() -> {
            try {
                T answer = labor.run(work);
                screen.execute(() -> {
                    work.end();
                    arrived.accept(answer);
                    ended.run();
                });
            } catch (CancellationException stopped) {
                screen.execute(() -> {
                    work.end();
                    ended.run();
                });
            } catch (Exception fault) {
                screen.execute(() -> {
                    work.end();
                    ended.run();
                });
                fail(fault);
            }
        });
        return work;
    }

    private void start(Runnable work) {
        try {
            background.execute(work);
        } catch (RejectedExecutionException closing) {
            // The console is being closed: nobody is there to be answered.
            LOG.debug("not begun any more", closing);
        }
    }

    private void fail(Exception fault) {
        LOG.warn("the console could not do it", fault);
        screen.execute(() -> trouble.accept(fault));
    }

    /** Something that is looked at again and again, by one errand at a time. */
    public static final class Watch {
        private final AtomicBoolean free = new AtomicBoolean(true);
        private volatile boolean faulty;
    }

    /** Tells the newest of several questions, so that a slow old answer never covers a fresh one. */
    public static final class Latest {
        private volatile long asked;

        private synchronized long next() {
            return ++asked;
        }

        private boolean is(long number) {
            return asked == number;
        }
    }
}
