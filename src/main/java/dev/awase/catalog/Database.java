package dev.awase.catalog;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/**
 * The one database file as the catalog needs it: many readers, one writer. Both methods throw {@link CatalogFault}
 * for what the file itself does wrong, and may be called from any thread.
 */
public interface Database {
    /** Reads on a connection that cannot write, from one consistent snapshot. */
    <T> T read(Work<T> work);

    /** Writes in one transaction that holds the file from its start: all of it is kept, or nothing. */
    <T> T write(Work<T> work);

    /** What is done with an open connection; an exception undoes it. */
    @FunctionalInterface
    interface Work<T> {
        T with(Handle handle) throws SQLException;
    }
}
