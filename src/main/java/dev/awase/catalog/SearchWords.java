package dev.awase.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How texts and questions are cut into words, the same for both. Width, case, accents and the two kana are forgiven.
 * Scripts written without spaces are cut into overlapping pairs of characters, so that a word of two characters (革靴)
 * is one word of the index and a longer one is a phrase; the last character stands alone as well, for a question of one.
 */
public final class SearchWords {
    private SearchWords() {}

    /** The text's words for the index, with single spaces between. */
    static String index(String text) {
        StringBuilder words = new StringBuilder(text.length() * 2);
        for (String run : runs(text)) {
            if (!isPacked(run.codePointAt(0))) {
                words.append(run).append(' ');
                continue;
            }
            addPairs(run, words);
        }
        return words.toString();
    }

    private static void addPairs(String run, StringBuilder words) {
        int at = 0;
        for (int next = run.offsetByCodePoints(at, 1); next < run.length(); ) {
            int end = run.offsetByCodePoints(next, 1);
            words.append(run, at, end).append(' ');
            at = next;
            next = end;
        }
        words.append(run, at, run.length()).append(' ');
    }

    /** One run of letters as an FTS5 expression that finds the texts which hold it. */
    static String expression(String run) {
        int[] letters = run.codePoints().toArray();
        if (!isPacked(letters[0]) || letters.length == 1) {
            return '"' + run + "\" *";
        }
        StringBuilder phrase = new StringBuilder("\"");
        for (int i = 0; i + 1 < letters.length; i++) {
            phrase.append(i == 0 ? "" : " ").appendCodePoint(letters[i]).appendCodePoint(letters[i + 1]);
        }
        return phrase.append('"').toString();
    }

    /** The text's runs of letters and digits, normalized; a change of script ends a run. */
    public static List<String> runs(String text) {
        String normal = normal(text);
        List<String> runs = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < normal.length(); ) {
            int letter = normal.codePointAt(at);
            boolean word = Character.isLetterOrDigit(letter) || letter == 'ー';
            if (start >= 0 && (!word || isPacked(letter) != isPacked(normal.codePointAt(start)))) {
                runs.add(normal.substring(start, at));
                start = -1;
            }
            if (start < 0 && word) {
                start = at;
            }
            at += Character.charCount(letter);
        }
        if (start >= 0) {
            runs.add(normal.substring(start));
        }
        return runs;
    }

    private static String normal(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.codePoints().map(SearchWords::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Katakana to hiragana, and a Latin letter to itself without its accent. */
    private static int fold(int letter) {
        if (letter >= 'ァ' && letter <= 'ヶ') {
            return letter - 'ァ' + 'ぁ';
        }
        if (letter >= 0xC0 && letter < 0x250) {
            return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .codePointAt(0);
        }
        return letter;
    }

    private static boolean isPacked(int letter) {
        if (letter < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, BOPOMOFO -> true;
            default -> letter == 'ー' || letter == '々';
        };
    }
}
