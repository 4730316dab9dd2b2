package dev.awase.access;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A word and the index that knows the lines it stands in: of three signs in a row where it has so many, else of two. The
 * index may know some lines more; it never lacks one, but for short words behind the first 4000 signs of a line.
 */
record TrailWord(String word) {
    static final String SOUGHT = "sought";

    private static final int TRIGRAM = 3;

    private int signs() {
        return word.codePointCount(0, word.length());
    }

    /** The numbers of its lines as SQL; {@link #SOUGHT} is bound to {@link #sought}. */
    String lines() {
        String table = signs() >= TRIGRAM ? "staff_change_words" : "staff_change_pairs";
        return "SELECT rowid FROM " + table + " WHERE " + table + " MATCH :" + SOUGHT;
    }

    /** What is asked of the index. One sign is the beginning of a pair. */
    String sought() {
        if (signs() >= TRIGRAM) {
            return '"' + word.replace("\"", "\"\"") + '"';
        }
        String hex = HexFormat.of().withUpperCase().formatHex(lower(word).getBytes(StandardCharsets.UTF_8));
        return signs() == 1 ? hex + '*' : hex;
    }

    /** As SQLite's own: Latin letters without marks alone. */
    private static String lower(String word) {
        StringBuilder lower = new StringBuilder();
        word.codePoints()
                .map(sign -> sign >= 'A' && sign <= 'Z' ? sign + 'a' - 'A' : sign)
                .forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
