package dev.awase.catalog.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds a word that is known inside what somebody wrote: a cell, a path of categories, a product's name. */
final class Words<T> {
    private static final int LONGEST_PHRASE = 3;
    private static final int SHORTEST_INSIDE = 2;

    private static final int REMEMBERED = 10_000;
    private static final Pattern PARTS = Pattern.compile("[>|/,、・;:()\\[\\]]+");
    private static final Pattern COLORS = Pattern.compile("[>|/,、・;:&+×()\\[\\]]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Function<String, Optional<T>> known;
    // A file says the same few things in a hundred thousand rows.
    private final Map<String, Optional<T>> remembered = new ConcurrentHashMap<>();

    Words(Function<String, Optional<T>> known) {
        this.known = known;
    }

    /** The words of {@code words.properties} under {@code kind.id}, with the meaning of each id. */
    static <T> Words<T> of(String kind, Function<String, Optional<T>> byId) {
        Map<String, T> meanings = new HashMap<>();
        Resources.properties("words.properties").forEach((key, list) -> {
            String id = (String) key;
            if (id.startsWith(kind + ".")) {
                T meaning = byId.apply(id.substring(kind.length() + 1)).orElseThrow();
                Resources.words((String) list).forEach(word -> meanings.put(word, meaning));
            }
        });
        return new Words<>(word -> Optional.ofNullable(meanings.get(word)));
    }

    /** The whole text is one known word. */
    Optional<T> exactly(String text) {
        return known.apply(Resources.normal(text));
    }

    /** The known word that ends the text, else the last one inside it: in both languages what a thing is comes last. */
    Optional<T> last(String text) {
        Optional<T> before = remembered.get(text);
        if (before != null) {
            return before;
        }
        Optional<T> found = find(Resources.normal(text));
        if (remembered.size() < REMEMBERED) {
            remembered.put(text, found);
        }
        return found;
    }

    private Optional<T> find(String normal) {
        Optional<T> whole = known.apply(normal);
        if (whole.isPresent()) {
            return whole;
        }
        for (String part : split(normal, PARTS).reversed()) {
            List<String> words = split(part, SPACES);
            for (int end = words.size(); end > 0; end--) {
                Optional<T> found = ending(words.subList(0, end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All known words among the text's own, in order, each once. */
    List<T> all(String text) {
        List<T> found = new ArrayList<>();
        for (String part : split(Resources.normal(text), COLORS)) {
            last(part).filter(meaning -> !found.contains(meaning)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<T> ending(List<String> words) {
        for (int length = Math.min(LONGEST_PHRASE, words.size()); length > 0; length--) {
            Optional<T> found = known.apply(String.join(" ", words.subList(words.size() - length, words.size())));
            if (found.isPresent()) {
                return found;
            }
        }
        String word = words.getLast();
        return isSpaced(word) ? Optional.empty() : inside(word);
    }

    /** In a script without spaces: the longest known ending, else the longest known part, from the end. */
    private Optional<T> inside(String word) {
        for (int end = word.length(); end >= SHORTEST_INSIDE; end--) {
            for (int start = 0; start <= end - SHORTEST_INSIDE; start++) {
                Optional<T> found = known.apply(word.substring(start, end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSpaced(String word) {
        return word.codePoints().allMatch(letter -> letter < 0x3000);
    }

    private static List<String> split(String text, Pattern at) {
        List<String> parts = new ArrayList<>();
        for (String part : at.split(text, -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
