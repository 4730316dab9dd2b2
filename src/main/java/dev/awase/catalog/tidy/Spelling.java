package dev.awase.catalog.tidy;

import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in plain dress: what NFKC (Unicode Standard Annex 15) does where that only changes the look, and nothing where it
 * would change what is said. Full-width letters and digits become Latin, half-width kana become full, a kana and its mark
 * become one, ㎝ becomes cm and ﬁ becomes fi. Left alone are ™ ® ½ ² ① Ⅱ ㎡ ㈱ ℃ ㍿, the ideographs of names (神 as U+FA19)
 * and the signs of Japanese text (！？（）：～￥): a full-width sign is only changed inside a Latin word or number.
 */
public final class Spelling {
    private static final String SIGNS_INSIDE = "．，－／＆＋＃＠＿＝：＇";
    private static final Pattern ODD_SPACE =
            Pattern.compile("[\\u0009-\\u000D\\u0020\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern ODD_SPACE_IN_PROSE = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F]");
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
    private static final Pattern END_OF_LINE = Pattern.compile("[ \\u0009]+(?=\\n|$)");
    /** Signs that are typed for the long vowel; the plain hyphen is not among them, as it joins words too. */
    private static final Pattern LIKE_LONG = Pattern.compile("(?<=[ァ-ヺー])[‐‑‒–—―−－]");
    /** Katakana with or without signs taken for the long vowel. */
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー‐‑‒–—―−－]+");

    private static final char FULL = 0xFEE0;

    private Spelling() {}

    /** Words of one line: a name, a brand, a material, a size. */
    public static String line(String text) {
        return ODD_SPACE.matcher(dressed(text)).replaceAll(" ").strip();
    }

    /** Running text: its lines and the wide spaces between its sentences stay. */
    public static String prose(String text) {
        String plain = ODD_SPACE_IN_PROSE.matcher(dressed(text)).replaceAll(" ");
        return END_OF_LINE.matcher(plain).replaceAll("").strip();
    }

    /** The words with ー for signs that look like it, where the catalog knows the word so: スニ－カ－ where there is a スニーカー. */
    static String longVowels(String line, Predicate<String> known) {
        Matcher words = KATAKANA.matcher(line);
        return words.replaceAll(found -> {
            String word = found.group();
            String meant = LIKE_LONG.matcher(word).replaceAll("ー");
            return Matcher.quoteReplacement(meant.equals(word) || !known.test(meant) ? word : meant);
        });
    }

    static boolean hasLikeLong(String line) {
        return LIKE_LONG.matcher(line).find();
    }

    /** Letters first, then the signs between them: what a sign stands in must be settled by then. */
    private static String dressed(String text) {
        return isAscii(text)
                ? text
                : signs(composed(letters(NO_WIDTH.matcher(text).replaceAll(""))));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private static String letters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isWideLetter(letter)) {
                plain.append((char) (letter - FULL));
            } else if (isHalfKana(letter)) {
                int end = at + 1;
                while (end < text.length() && isHalfKana(text.charAt(end))) {
                    end++;
                }
                plain.append(Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC));
                at = end - 1;
            } else if (isSquareOrLigature(letter)) {
                plain.append(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    private static String signs(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 1; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            boolean afterDigit = isLatin(plain.charAt(at - 1)) && Character.isDigit(plain.charAt(at - 1));
            boolean inside = isLatin(plain.charAt(at - 1)) && at + 1 < plain.length() && isLatin(plain.charAt(at + 1));
            if ((sign == '％' && afterDigit) || (inside && SIGNS_INSIDE.indexOf(sign) >= 0)) {
                plain.setCharAt(at, (char) (sign - FULL));
            }
        }
        return plain.toString();
    }

    private static boolean isHalfKana(char letter) {
        return letter >= '｡' && letter <= 'ﾟ';
    }

    private static boolean isLatin(char letter) {
        return letter < 0x80 && Character.isLetterOrDigit(letter);
    }

    private static boolean isWideLetter(char letter) {
        return (letter >= '０' && letter <= '９') || (letter >= 'Ａ' && letter <= 'Ｚ') || (letter >= 'ａ' && letter <= 'ｚ');
    }

    /** ㎝ ㌢ ﬁ, yet not ㎡ (a digit), ㍻ and ㍿ (ideographs). */
    private static boolean isSquareOrLigature(char letter) {
        boolean square = (letter >= 0x3300 && letter <= 0x3357)
                || (letter >= 0x3371 && letter <= 0x337A)
                || (letter >= 0x3380 && letter <= 0x33DF);
        return (square || (letter >= 0xFB00 && letter <= 0xFB06))
                && Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                        .codePoints()
                        .allMatch(part -> Character.isLetter(part)
                                || part == 'ー'
                                || Character.getType(part) == Character.NON_SPACING_MARK);
    }

    /** NFC, yet never over an ideograph that NFC would take for another one. */
    private static String composed(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if ((letter >= 0xF900 && letter <= 0xFAFF) || (letter >= 0x2F800 && letter <= 0x2FA1F)) {
                plain.append(Normalizer.normalize(text.substring(start, at), Normalizer.Form.NFC));
                plain.append(text, at, next);
                start = next;
            }
            at = next;
        }
        return plain.append(Normalizer.normalize(text.substring(start), Normalizer.Form.NFC))
                .toString();
    }
}
