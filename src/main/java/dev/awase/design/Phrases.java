package dev.awase.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

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

    /** What a verb carries before another one that it is one word with: 読み取った, 呼び出し. */
    private static final String JOINING = "いきぎしちびみりえけげせてべめれ";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。？！])(?=[^\\s」』）])");

    /** A last line shorter than this share of the widest stands alone. */
    private static final double LONELY = 0.25;

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

    /**
     * The text in lines of which none is wider than {@code room}, with as few as can be; among as many, a sentence begins
     * on a line of its own and no short word is left alone on the last.
     */
    static String broken(String text, double room, ToDoubleFunction<String> width) {
        // Setting a text to measure it takes longer than all else here, and evener lines ask for the same again.
        Map<String, Double> measured = new HashMap<>();
        ToDoubleFunction<String> once = part -> measured.computeIfAbsent(part, width::applyAsDouble);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            lines.addAll(paragraph(paragraph, room, once));
        }
        return String.join("\n", lines);
    }

    private static List<String> paragraph(String text, double room, ToDoubleFunction<String> width) {
        String whole = text.stripTrailing();
        if (width.applyAsDouble(whole) <= room) {
            return List.of(whole);
        }
        List<String> fewest = filled(text, room, width);
        if (fewest.size() < 2) {
            return fewest;
        }
        List<String> sentences = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text, -1)) {
            sentences.addAll(filled(sentence, room, width));
        }
        List<String> best = sentences.size() == fewest.size() ? sentences : fewest;
        double widest = best.stream().mapToDouble(width).max().orElse(room);
        for (double narrower = 0.95; narrower > 0.6 && lonely(best, widest, width); narrower -= 0.05) {
            List<String> evener = filled(text, room * narrower, width);
            if (evener.size() == best.size() && evener.stream().noneMatch(line -> cut(text, line))) {
                best = evener;
            }
        }
        return best;
    }

    /** Whether a line ends inside a word: what is too long for a narrower room is better left as it was. */
    private static boolean cut(String text, String line) {
        return phrases(text).stream().noneMatch(phrase -> line.endsWith(phrase.stripTrailing()));
    }

    private static boolean lonely(List<String> lines, double widest, ToDoubleFunction<String> width) {
        return width.applyAsDouble(lines.getLast()) < LONELY * widest;
    }

    /** Each line filled with phrases before the next begins. */
    private static List<String> filled(String paragraph, double room, ToDoubleFunction<String> width) {
        Predicate<String> fits = line -> width.applyAsDouble(line) <= room;
        List<String> lines = new ArrayList<>();
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
        return lines;
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
        return here != before && here != Script.HIRAGANA && before != Script.LATIN && !oneVerb(text, at);
    }

    /** Whether a kanji at {@code at} goes on with the verb of the kanji and the one kana before it. */
    private static boolean oneVerb(String text, int at) {
        return at > 1
                && Script.of(text.charAt(at)) == Script.KANJI
                && JOINING.indexOf(text.charAt(at - 1)) >= 0
                && Script.of(text.charAt(at - 2)) == Script.KANJI;
    }
}
