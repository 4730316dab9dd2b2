package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogFault.Kind;
import java.nio.file.Path;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** What SQLite's error codes mean to a person. */
final class SqliteFaults {
    private SqliteFaults() {}

    /** The fault behind an exception, if it comes from the file and not from the program. */
    static Optional<CatalogFault> of(Throwable thrown, Path file) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CatalogFault fault) {
                return Optional.of(fault);
            }
            if (cause instanceof SQLiteException sqlite) {
                return kind(sqlite).map(kind -> new CatalogFault(kind, words(kind, file), thrown));
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> kind(SQLiteException thrown) {
        // The low byte is the primary code; the rest says more than anybody acts on.
        return switch (thrown.getResultCode().code & 0xff) {
            case 5, 6 -> Optional.of(Kind.BUSY);
            case 8, 10, 13, 14 -> Optional.of(Kind.CANNOT_WRITE);
            case 11, 26 -> Optional.of(Kind.DAMAGED);
            default -> Optional.empty();
        };
    }

    private static String words(Kind kind, Path file) {
        return switch (kind) {
            case BUSY ->
                "Another program is writing to " + file + ". Wait until it is done, or close it, then try again.";
            case DAMAGED ->
                "The file " + file + " is damaged. Start again: it is set aside and the newest good backup"
                        + " takes its place.";
            default ->
                "Cannot write to " + file + ". Look whether the disk is full or the folder is locked, then try"
                        + " again. Nothing was changed.";
        };
    }
}
