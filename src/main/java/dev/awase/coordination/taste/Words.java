package dev.awase.coordination.taste;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers for words, given in the order they come; what is said in several words has a number for each and one for all. */
final class Words {
    static final int UNKNOWN = -1;
    /** No more are learned, so that a file of ever new words cannot fill the memory. */
    static final int MOST = 8191;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<String, Integer> numbers;
    private final List<String> words;

    Words() {
        this(List.of());
    }

    Words(List<String> known) {
        words = new ArrayList<>(known);
        numbers = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
    }

    Words copy() {
        return new Words(words);
    }

    List<String> all() {
        return List.copyOf(words);
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    int find(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }

    int learn(String word) {
        int known = find(word);
        if (known != UNKNOWN || words.size() >= MOST) {
            return known;
        }
        words.add(word);
        numbers.put(word, words.size() - 1);
        return words.size() - 1;
    }

    /** The phrase and its words, plain and each once; shares and numbers ("80 % cotton") are left out. */
    static List<String> split(String phrase) {
        String plain =
                Normalizer.normalize(phrase, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>(BETWEEN.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(8)
                .toList());
        if (parts.size() > 1) {
            parts.addFirst(String.join(" ", parts));
        }
        return parts;
    }
}
