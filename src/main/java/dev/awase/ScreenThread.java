package dev.awase;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Asks the screen's thread for something from another one, as whoever plays with a kiosk does, and waits for the answer. */
final class ScreenThread {
    private ScreenThread() {}

    /**
     * What {@code work} answers there.
     *
     * @throws Refusal if no answer comes in time, or who asks is interrupted
     * @throws IllegalStateException with the fault that {@code work} threw
     */
    static <T> T ask(Supplier<T> work, Duration patience) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException fault) {
                answer.completeExceptionally(fault);
            }
        });
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException fault) {
            throw new Refusal("the screen's thread gave no answer for " + patience.toSeconds() + " s");
        } catch (ExecutionException fault) {
            throw new IllegalStateException("what was done on the screen failed", fault.getCause());
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new Refusal("it was stopped while it waited for the screen");
        }
    }
}
