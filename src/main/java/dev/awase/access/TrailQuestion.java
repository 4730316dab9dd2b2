package dev.awase.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which lines of the trail are wanted: those that hold all these words, of this person, of this kind.
 *
 * @param words each with the actions that it names in the language of whoever asks: they hold it, too
 * @param kind the first part of an action: {@code product} for {@code product.price}
 */
public record TrailQuestion(Map<String, List<String>> words, Optional<String> who, Optional<String> kind) {
    public static final TrailQuestion ALL = new TrailQuestion(Map.of(), Optional.empty(), Optional.empty());

    public TrailQuestion {
        words = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, word -> List.copyOf(word.getValue())));
    }

    public TrailQuestion withWords(Map<String, List<String>> other) {
        return new TrailQuestion(other, who, kind);
    }

    public TrailQuestion withWho(Optional<String> other) {
        return new TrailQuestion(words, other, kind);
    }

    public TrailQuestion withKind(Optional<String> other) {
        return new TrailQuestion(words, who, other);
    }
}
