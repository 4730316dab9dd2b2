package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes the next thing on a thread of its own while the last one is in use; never more than one waits. */
final class Ahead<T> implements AutoCloseable {
    private final ExecutorService maker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("awase-import").factory());
    private final Callable<T> source;
    private Future<T> next;

    Ahead(Callable<T> source) {
        this.source = source;
        this.next = maker.submit(source);
    }

    /** The next thing; what its making threw is thrown here. The one after it is begun. */
    T take() {
        try {
            T made = next.get();
            next = maker.submit(source);
            return made;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogFault(CatalogFault.Kind.STOPPED, "The import was stopped. Nothing was changed.", e);
        }
    }

    /** Waits until nothing is in the making. */
    @Override
    public void close() {
        maker.close();
    }
}
