package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One piece of work on a thread of its own that ends with its {@link Deadline}, wherever it hangs: the client's own
 * timeout ends at the headers, and a body that drips would hold the caller for minutes.
 */
final class Errand {
    private Errand() {}

    /**
     * Runs the work and waits for it.
     *
     * @throws ModelFault of its own, or TIMEOUT
     */
    static <T> T run(Deadline deadline, Callable<T> work) {
        long left = deadline.left().toNanos();
        if (left == 0) {
            throw deadline.cancelled() ? unwanted() : late();
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().name("model").start(task);
        deadline.onCancel(() -> task.cancel(true));
        try {
            return task.get(left, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw late();
        } catch (CancellationException unwanted) {
            throw unwanted();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unwanted();
        } catch (ExecutionException fault) {
            throw AnswerFaults.of(fault.getCause());
        } finally {
            task.cancel(true);
        }
    }

    static ModelFault late() {
        return new ModelFault(
                Kind.TIMEOUT,
                "no answer in time. If it stays so, choose a faster model or server, or give it longer in settings");
    }

    /** Nobody waits any longer: a fault of nobody's. */
    static ModelFault unwanted() {
        return new ModelFault(Kind.TIMEOUT, "the answer was no longer wanted");
    }
}
