package dev.awase.catalog;

/** What can go wrong with the catalog and its files; the message says in plain words what happened and what to do. */
public final class CatalogFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The causes that call for different help. */
    public enum Kind {
        /** The file is damaged. */
        DAMAGED,
        /** The file was written by a newer program. */
        NEWER,
        /** The file's tables cannot be brought up to this program's. */
        OTHER_STEPS,
        /** Another program holds the file. */
        BUSY,
        /** No space is left, or the folder cannot be written. */
        CANNOT_WRITE,
        /** A file to import cannot be read at all. */
        UNREADABLE,
        /** The work was stopped by whoever asked for it; nothing changed. */
        STOPPED
    }

    private final Kind kind;

    public CatalogFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public CatalogFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
