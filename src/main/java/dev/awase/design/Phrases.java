package dev.awase.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Breaks a text into lines where a reader breathes. Languages with spaces break at them; Japanese has none, so a phrase
 * begins where kanji, katakana or Latin follow another script, carries its hiragana with it, and ends after a
 * punctuation mark. A word too long for any line is cut so that at least three characters stay together.
 */
final class Phrases {
    private static final int LEAST_TAIL = 3;

    /** Small kana and marks that never begin a line (kinsoku). */
    private static final String NEVER_FIRST = "ーッャュョァィゥェォヮっゃゅょぁぃぅぇぉ、。・）」』…？！，：；”,.)";

    private static final String CLOSING = "、。・）」』…？！，：；”";

    private Phrases() {}

    private enum Script {
        KANJI,
        KATAKANA,
        HIRAGANA,
        LATIN,
        SPACE,
        CLOSE,
        OPEN;

        static Script of(char sign) {
            if (Phrases.CLOSING.indexOf(sign) >= 0) {
                return CLOSE;
            }
            if ("（「『“".indexOf(sign) >= 0) {
                return OPEN;
            }
            if (Character.isWhitespace(sign)) {
                return SPACE;
            }
            return switch (Character.UnicodeScript.of(sign)) {
                case HIRAGANA -> HIRAGANA;
                case KATAKANA -> KATAKANA;
                case HAN -> KANJI;
                // The long vowel mark belongs to both kana.
                default -> sign == 'ー' ? KATAKANA : LATIN;
            };
        }
    }

    /** The text with a line break wherever the next phrase no longer {@code fits} beside the ones before it. */
    static String broken(String text, Predicate<String> fits) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String line = "";
            for (String phrase : phrases(paragraph)) {
                String longer = line + phrase;
                if (fits.test(longer.stripTrailing())) {
                    line = longer;
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.stripTrailing());
                }
                line = lastOf(phrase, fits, lines);
            }
            lines.add(line.stripTrailing());
        }
        return String.join("\n", lines);
    }

    /** Cuts a phrase that is too long by itself into {@code lines}, and gives back what is left of it. */
    private static String lastOf(String phrase, Predicate<String> fits, List<String> lines) {
        String rest = phrase;
        while (!fits.test(rest.stripTrailing()) && rest.length() > 1) {
            int cut = rest.length() - 1;
            while (cut > 1 && !fits.test(rest.substring(0, cut))) {
                cut--;
            }
            int tail = Math.min(cut, Math.max(1, rest.length() - LEAST_TAIL));
            while (tail > 1 && NEVER_FIRST.indexOf(rest.charAt(tail)) >= 0) {
                tail--;
            }
            lines.add(rest.substring(0, tail));
            rest = rest.substring(tail);
        }
        return rest;
    }

    static List<String> phrases(String text) {
        List<String> phrases = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            // お and ご belong to the word they honor.
            int at = begins(text, i) && honors(text.charAt(i - 1)) ? i - 1 : i;
            if (begins(text, i) && at > start) {
                phrases.add(text.substring(start, at));
                start = at;
            }
        }
        phrases.add(text.substring(start));
        return phrases;
    }

    private static boolean honors(char sign) {
        return sign == 'お' || sign == 'ご';
    }

    private static boolean begins(String text, int at) {
        Script before = Script.of(text.charAt(at - 1));
        Script here = Script.of(text.charAt(at));
        if (here == Script.SPACE || here == Script.CLOSE || before == Script.OPEN) {
            return false;
        }
        if (before == Script.SPACE || before == Script.CLOSE || here == Script.OPEN) {
            return true;
        }
        return here != before && here != Script.HIRAGANA && before != Script.LATIN;
    }
}
