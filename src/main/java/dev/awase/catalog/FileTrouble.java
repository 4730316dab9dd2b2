package dev.awase.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a file cannot be read at all, for a page that says so in its own language; {@code detail} is a name or a place that
 * belongs into the words, or empty.
 */
public record FileTrouble(Sort sort, String detail) {
    /** What a person would do something different about. */
    public enum Sort {
        NO_FILE,
        FOLDER,
        /** It is there and may not be opened, or ended too early. */
        CLOSED,
        EMPTY,
        EXCEL,
        NO_TEXT,
        /** Its letters are of no writing that is read here. */
        LETTERS,
        /** A quotation mark is missing near the detail. */
        QUOTES,
        /** No column names the products. */
        NO_CODE,
        /** Receipts lack a column; the detail names what it may be called. */
        NO_RECEIPT,
        NO_ZIP,
        /** The detail is a name in an archive that leads out of it, or that no file may have. */
        ZIP_NAME,
        /** More files than an archive of pictures has. */
        ZIP_MANY,
        /** Unpacked it would be larger than pictures are; the detail is the file that would be. */
        ZIP_LARGE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As a record keeps it: a word, and the detail after a space. */
    public String text() {
        return (sort.id() + " " + detail).strip();
    }

    /** What {@link #text} gave; nothing for any other text. */
    public static Optional<FileTrouble> parse(String text) {
        String[] parts = text.split(" ", 2);
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.id().equals(parts[0]))
                .map(sort -> new FileTrouble(sort, parts.length > 1 ? parts[1] : ""))
                .findFirst();
    }
}
