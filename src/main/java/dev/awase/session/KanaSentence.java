package dev.awase.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * Cuts kana that hold several words into words: くろいかばん is くろい and かばん. Of all ways to cut, those with the longest words
 * win; particles stay as they are, and so does what no word covers.
 */
final class KanaSentence {
    /** Cuts kept at each place while going through the kana. */
    private static final int KEPT = 4;

    private static final int WAYS = 3;
    private static final int LONGEST_WORD = 20;

    /** Short words between words; alone they would be cut out of the middle of others. */
    private static final Set<String> PARTICLES =
            Set.of("に", "は", "を", "が", "の", "で", "と", "も", "か", "や", "へ", "な", "ね", "よ");

    private final NavigableMap<String, List<String>> byReading;

    KanaSentence(NavigableMap<String, List<String>> byReading) {
        this.byReading = byReading;
    }

    /** A beginning that is cut already: what is written so far, and how good the cut is. */
    private record Cut(String written, double worth) {}

    static boolean isKana(String words) {
        return words.codePoints()
                .allMatch(letter -> (letter >= 'ぁ' && letter <= 'ゖ') || letter == 'ー' || "、。？！?!".indexOf(letter) >= 0);
    }

    /** At most three ways to write it; empty where no word is in it. */
    List<String> ways(String kana) {
        return cuts(kana).stream()
                .filter(cut -> cut.worth() > 0)
                .map(Cut::written)
                .filter(written -> !written.equals(kana))
                .limit(WAYS)
                .toList();
    }

    /** The best way, which may be as it stands. */
    String best(String kana) {
        return cuts(kana).stream()
                .filter(cut -> cut.worth() > 0)
                .map(Cut::written)
                .findFirst()
                .orElse(kana);
    }

    private List<Cut> cuts(String kana) {
        List<List<Cut>> upTo = new ArrayList<>();
        upTo.add(List.of(new Cut("", 0)));
        for (int end = 1; end <= kana.length(); end++) {
            upTo.add(best(kana, end, upTo));
        }
        return upTo.getLast();
    }

    private List<Cut> best(String kana, int end, List<List<Cut>> upTo) {
        Map<String, Cut> cuts = new LinkedHashMap<>();
        for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
            String part = kana.substring(start, end);
            List<Cut> before = upTo.get(start);
            List<String> words = byReading.getOrDefault(part, List.of());
            if (isGoesWith(kana, start, part)) {
                continue;
            }
            for (int place = 0; place < words.size(); place++) {
                // A word is worth more than its parts; of words read alike the first in the table is likelier.
                double worth = part.length() * (double) part.length() - place * 0.5;
                extend(cuts, before, words.get(place), part.length() == 1 ? -0.5 - place : worth);
            }
            if (PARTICLES.contains(part)) {
                extend(cuts, before, part, start == 0 ? -0.5 : 0.8);
            } else if (part.length() == 1) {
                extend(cuts, before, part, -2);
            }
        }
        return cuts.values().stream()
                .sorted(Comparator.comparingDouble(Cut::worth).reversed())
                .limit(KEPT)
                .toList();
    }

    /** Right after a noun, にあう is the particle with 合う; 似合う begins, or follows a particle of its own. */
    private static boolean isGoesWith(String kana, int start, String part) {
        return part.startsWith("にあ") && start > 0 && "にはがもをの、".indexOf(kana.charAt(start - 1)) < 0;
    }

    private static void extend(Map<String, Cut> cuts, List<Cut> before, String word, double worth) {
        for (Cut cut : before) {
            Cut longer = new Cut(cut.written() + word, cut.worth() + worth);
            cuts.merge(longer.written(), longer, (one, other) -> one.worth() >= other.worth() ? one : other);
        }
    }
}
