package dev.awase;

import dev.awase.catalog.CatalogFault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Does to a shop's file what happens to it: another program holds it, or it may not grow. Either lasts until a visit was
 * refused for it, over as many visits as that takes.
 */
final class SoakDatabase implements AutoCloseable {
    /** More pages than any file has: SQLite's own limit. */
    private static final long NO_LIMIT = 4_294_967_294L;

    private final LocalDatabase database;
    private final SoakRecord record;
    private Optional<SoakFault> held = Optional.empty();
    private Optional<Connection> other = Optional.empty();
    private int before;

    SoakDatabase(LocalDatabase database, SoakRecord record) {
        this.database = database;
        this.record = record;
    }

    /** Begins; one that lasts already goes on, and the answer is whether this is another. */
    boolean begin(SoakFault fault) {
        if (held.isPresent()) {
            return false;
        }
        before = record.refused(kind(fault));
        held = Optional.of(fault);
        try {
            if (fault == SoakFault.DATABASE_BUSY) {
                Connection writer = SqliteConnections.open(database.file(), SqliteConnections.writer());
                other = Optional.of(writer);
                writer.setAutoCommit(false);
            } else {
                limit(pages());
            }
        } catch (SQLException locked) {
            throw new Refusal("the shop's file could not be held: " + locked.getMessage());
        }
        return true;
    }

    /** What has come to pass and is over with this: the fault whose refusal was seen. */
    Optional<SoakFault> settle() {
        Optional<SoakFault> met = held.filter(fault -> record.refused(kind(fault)) > before);
        if (met.isPresent()) {
            close();
        }
        return met;
    }

    /** Lets go, whatever was seen. */
    @Override
    public void close() {
        try {
            if (other.isPresent()) {
                other.get().rollback();
                other.get().close();
            } else if (held.isPresent()) {
                limit(NO_LIMIT);
            }
        } catch (SQLException fault) {
            throw new Refusal("the shop's file could not be let go: " + fault.getMessage());
        }
        other = Optional.empty();
        held = Optional.empty();
    }

    private long pages() {
        return database.read(handle ->
                handle.createQuery("PRAGMA page_count").mapTo(Long.class).one());
    }

    private void limit(long pages) {
        long _ = database.write(handle -> handle.createQuery("PRAGMA max_page_count = " + pages)
                .mapTo(Long.class)
                .one());
    }

    private static CatalogFault.Kind kind(SoakFault fault) {
        return fault == SoakFault.DATABASE_BUSY ? CatalogFault.Kind.BUSY : CatalogFault.Kind.CANNOT_WRITE;
    }
}
