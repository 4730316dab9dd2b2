package dev.awase.catalog.tidy;

import dev.awase.catalog.SearchWords;
import java.util.List;

/** How near two spellings are. */
final class Likeness {
    private Likeness() {}

    /** Letters and digits alone, width, case, accents and the two kana forgiven: equal for two dresses of one name. */
    static String folded(String text) {
        return String.join("", SearchWords.runs(text));
    }

    /**
     * Single letters to take away, add, exchange or swap with their neighbour until one is the other: the restricted
     * Damerau–Levenshtein distance (F. J. Damerau, "A technique for computer detection and correction of spelling errors",
     * CACM 7(3), 1964). More than {@code most} is told as {@code most + 1}.
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, steps, i, j);
            }
        }
        return Math.min(most + 1, steps[one.length()][other.length()]);
    }

    private static int step(String one, String other, int[][] steps, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    /**
     * Whether one word may be the other misspelled: long enough, one slip in five to eight letters and two in more, and the
     * same digits and ideographs, for another of these is another thing (長袖 and 半袖, 501 and 505).
     */
    static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
        return most > 0 && distance(one, other, most) <= most && meaning(one).equals(meaning(other));
    }

    private static List<Integer> meaning(String word) {
        return word.codePoints()
                .filter(letter -> Character.isDigit(letter) || Character.isIdeographic(letter))
                .boxed()
                .toList();
    }
}
