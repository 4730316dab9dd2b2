package dev.awase.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final transient Optional<FileTrouble> trouble;

    public CatalogFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
        this.trouble = Optional.empty();
    }

    public CatalogFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.trouble = Optional.empty();
    }

    /** A file cannot be read; pages tell the trouble, the command line the message. */
    public CatalogFault(FileTrouble trouble, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = Kind.UNREADABLE;
        this.trouble = Optional.of(trouble);
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong with the file, where that is known. */
    public Optional<FileTrouble> trouble() {
        return trouble;
    }
}
