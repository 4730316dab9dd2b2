package dev.awase.design.pad;

/** What is hiragana, and its other hand. */
final class Kana {
    private static final char FIRST = 'ぁ';
    private static final char LAST = 'ゖ';
    /** In Unicode, katakana stand this far behind hiragana. */
    private static final int KATAKANA = 'ァ' - FIRST;

    private Kana() {}

    /** Whether all of it is hiragana; the long vowel mark counts as such. */
    static boolean all(String signs) {
        return !signs.isEmpty() && signs.chars().allMatch(sign -> hiragana(sign) || sign == 'ー');
    }

    static String katakana(String hiragana) {
        return hiragana.chars()
                .map(sign -> hiragana(sign) ? sign + KATAKANA : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean hiragana(int sign) {
        return sign >= FIRST && sign <= LAST;
    }
}
