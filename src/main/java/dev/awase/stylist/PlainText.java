package dev.awase.stylist;

import java.util.regex.Pattern;

/**
 * Tells plain text from all else that a model may write: markup, control and bidirectional characters, pictographs that
 * no typeface of the kiosk has, towers of combining marks.
 */
final class PlainText {
    /** Control, format (zero width, bidirectional), private, unassigned, lone surrogates, line and paragraph separators. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFC\\uFFFD]");

    private static final Pattern MARKUP = Pattern.compile("[<>{}\\[\\]`\\\\^~*_|#=＜＞]|&\\w+;|&#");
    private static final Pattern LIST = Pattern.compile("^\\s*(?:[-+•・●■◆►]|\\d+[.)])\\s");
    private static final Pattern PICTOGRAPH = Pattern.compile("[\\p{IsExtended_Pictographic}\\p{So}\\uFE0F\\u20E3]");
    private static final Pattern TOWER = Pattern.compile("\\p{M}{4,}");

    /** A stutter: the same character more often than any word has it. */
    private static final Pattern STUTTER = Pattern.compile("(\\P{Nd})\\1{5,}");

    private PlainText() {}

    static boolean is(String words) {
        return !HIDDEN.matcher(words).find()
                && !MARKUP.matcher(words).find()
                && !LIST.matcher(words).find()
                && !PICTOGRAPH.matcher(words).find()
                && !TOWER.matcher(words).find()
                && !STUTTER.matcher(words).find();
    }

    /** One line: any run of white space, line ends too, is one space, and none stands at the ends. */
    static String oneLine(String words) {
        return words.replaceAll("[\\s\\u3000\\u00A0]+", " ").strip();
    }
}
