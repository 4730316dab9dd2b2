package dev.awase.design.pad;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ways to write the kana just typed: those that were found, then katakana, then as it stands. */
final class Candidates {
    private static final int MOST = 8;

    private Candidates() {}

    static List<String> of(String kana, List<String> found) {
        if (kana.isEmpty()) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>();
        found.stream().filter(word -> !word.isBlank()).limit(MOST).forEach(all::add);
        all.add(Kana.katakana(kana));
        all.add(kana);
        return List.copyOf(all);
    }
}
