package dev.awase.catalog.files;

import java.util.Locale;
import java.util.Properties;

/** A value that could not be taken: where it stands in the file (lines from 1), what it is, and why. */
public record Rejection(long line, String column, String value, Cause cause) {
    private static final Properties ENGLISH = Resources.properties("rejections_en.properties");
    private static final Properties JAPANESE = Resources.properties("rejections_ja.properties");

    /** Why; each has words that say what to do. */
    public enum Cause {
        MISSING,
        CODE,
        TOO_LONG,
        PRICE,
        CURRENCY,
        SALE_PRICE(false),
        COUNT,
        DATE,
        CATEGORY,
        COLOR(false),
        WORD(false),
        DUPLICATE,
        TAKEN,
        PICTURE_NAME,
        PICTURE_MISSING(false),
        PICTURE_UNREADABLE(false),
        WEB(false),
        UNKNOWN_PRODUCT(false),
        UNKNOWN_CODE,
        EXTRA_CELLS,
        FIRST_ROW;

        private final boolean rowLost;

        Cause() {
            this(true);
        }

        Cause(boolean rowLost) {
            this.rowLost = rowLost;
        }

        /** Whether the row was left out; otherwise it was taken without this value. */
        public boolean rowLost() {
            return rowLost;
        }
    }

    /** What is wrong and what to do, in Japanese or English. */
    public String words(Locale language) {
        Properties words = language.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
        return words.getProperty(cause.name(), cause.name()).replace("{0}", column);
    }
}
