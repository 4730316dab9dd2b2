package dev.awase.coordination.taste;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The type that a product's name tells, in the words of {@link Prior}: "Suede ankle boots" are ankle booties. In English
 * and in Japanese the last word of a name says what the thing is, so the last one known counts, in its longest form.
 */
public final class TypeWords {
    private static final Map<String, String> TYPES = read();
    private static final int LONGEST =
            TYPES.keySet().stream().mapToInt(String::length).max().orElse(0);

    private TypeWords() {}

    /** The type, empty where no word of the name tells any. */
    public static Optional<String> in(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int end = plain.length(); end > 0; end--) {
            if (isCut(plain, end)) {
                for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                    String type = isCut(plain, start) ? TYPES.get(plain.substring(start, end)) : null;
                    if (type != null) {
                        return Optional.of(type);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** All types that a name can tell. */
    static Set<String> types() {
        return Set.copyOf(TYPES.values());
    }

    /** Whether a word may begin or end here: anywhere but inside a word of Latin letters. */
    private static boolean isCut(String text, int at) {
        return at == 0 || at == text.length() || !(isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at)));
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && letter < '\u0250';
    }

    private static Map<String, String> read() {
        Map<String, String> types = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(TypeWords.class.getResourceAsStream("/assets/learned/types.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList()) {
                List<String> cells = List.of(line.split("\t", -1));
                put(types, cells.get(0), cells.get(0));
                for (String word : cells.get(1).split("\\|", -1)) {
                    put(types, word, cells.get(0));
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("the words for types cannot be read", fault);
        }
        return types;
    }

    /** The word, and several of it. */
    private static void put(Map<String, String> types, String word, String type) {
        types.put(word, type);
        if (isLatin(word.charAt(word.length() - 1))) {
            types.putIfAbsent(word + "s", type);
        }
    }
}
