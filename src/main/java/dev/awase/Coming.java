package dev.awase;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What another thread is at work on. */
final class Coming {
    private Coming() {}

    /** Waits for it; what went wrong there is thrown here as it was there. */
    static <T> T await(CompletableFuture<T> coming) {
        try {
            return coming.join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException told ? told : fault;
        }
    }
}
