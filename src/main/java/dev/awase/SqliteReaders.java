package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Database.Work;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections that only read, as many as read at the same time. Once closed, whoever comes is told that it is. */
final class SqliteReaders implements AutoCloseable {
    /** For those that read while all is being closed; whoever takes longer keeps his connection until the program ends. */
    private static final int PATIENCE_SECONDS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(SqliteReaders.class);

    private final Path file;
    private final ConcurrentLinkedDeque<Handle> waiting = new ConcurrentLinkedDeque<>();
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
    private volatile boolean closed;

    SqliteReaders(Path file) {
        this.file = file;
    }

    /** @throws CatalogFault STOPPED where it is closed */
    <T> T read(Work<T> work) throws SQLException {
        open.readLock().lock();
        try {
            if (closed) {
                throw closed();
            }
            return readOpen(work);
        } finally {
            open.readLock().unlock();
        }
    }

    static CatalogFault closed() {
        return new CatalogFault(CatalogFault.Kind.STOPPED, "the shop's file is closed");
    }

    private <T> T readOpen(Work<T> work) throws SQLException {
        Handle idle = waiting.pollFirst();
        Handle reader = idle == null ? Jdbi.open(SqliteConnections.open(file, SqliteConnections.reader())) : idle;
        try {
            T read = reader.inTransaction(work::with);
            waiting.addFirst(reader);
            return read;
        } catch (SQLException | RuntimeException fault) {
            // Whatever state it is in, nobody reads through it again.
            reader.close();
            throw fault;
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            if (open.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                open.writeLock().unlock();
            } else {
                LOG.warn("somebody still reads the shop's file while it is closed");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        for (Handle idle = waiting.pollFirst(); idle != null; idle = waiting.pollFirst()) {
            idle.close();
        }
    }
}
