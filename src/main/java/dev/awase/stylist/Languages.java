package dev.awase.stylist;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * Whether words are plausibly in a language, by the script of their letters: names of brands and cuts may stand in
 * another script, sentences may not. English and French look alike here.
 */
final class Languages {
    /** Of all letters, so many are at least in the language's own scripts; brand names are often Latin. */
    private static final double OWN_SHARE = 0.4;

    private static final double LATIN_SHARE = 0.8;

    /** Japanese longer than this without any kana is Chinese. */
    private static final int WORD_WITHOUT_KANA = 8;

    private static final Set<UnicodeScript> KANA = Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Languages() {}

    static boolean plausible(String words, Locale language) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        Set<UnicodeScript> own = scripts(language);
        double least = own.contains(UnicodeScript.LATIN) ? LATIN_SHARE : OWN_SHARE;
        return letters > 0
                && count(words, own) >= least * letters
                && (!language.getLanguage().equals("ja") || letters <= WORD_WITHOUT_KANA || count(words, KANA) > 0);
    }

    private static long count(String words, Set<UnicodeScript> scripts) {
        return words.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> scripts.contains(UnicodeScript.of(letter))
                        || (scripts.contains(UnicodeScript.KATAKANA) && letter == 'ー'))
                .count();
    }

    private static Set<UnicodeScript> scripts(Locale language) {
        return switch (language.getLanguage()) {
            case "ja" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "zh" -> Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
            case "ko" -> Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            case "ru", "uk", "bg", "sr" -> Set.of(UnicodeScript.CYRILLIC);
            case "th" -> Set.of(UnicodeScript.THAI);
            case "ar", "fa", "ur" -> Set.of(UnicodeScript.ARABIC);
            case "he" -> Set.of(UnicodeScript.HEBREW);
            case "hi" -> Set.of(UnicodeScript.DEVANAGARI);
            case "el" -> Set.of(UnicodeScript.GREEK);
            default -> Set.of(UnicodeScript.LATIN);
        };
    }
}
