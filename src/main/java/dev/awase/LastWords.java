package dev.awase;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that writes down what happened, in its order. When the shop is closed it writes what waits, for some seconds at
 * most; what comes later is not written and nobody's trouble.
 */
final class LastWords implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LastWords.class);
    /** Longer than a file that another program holds is waited for. */
    private static final long SECONDS = 8;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread writing = new Thread(work, "awase-visits");
        writing.setDaemon(true);
        return writing;
    });

    @Override
    public void execute(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            LOG.info("not written down, as the shop is closed");
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("some of what happened was not written down");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
