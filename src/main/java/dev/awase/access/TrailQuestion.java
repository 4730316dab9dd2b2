package dev.awase.access;

import java.util.Optional;

/**
 * Which lines of the trail are wanted: those that hold all these words, of this person, of this kind.
 *
 * @param kind the first part of an action: {@code product} for {@code product.price}
 */
public record TrailQuestion(String words, Optional<String> who, Optional<String> kind) {
    public static final TrailQuestion ALL = new TrailQuestion("", Optional.empty(), Optional.empty());

    public TrailQuestion {
        words = words.strip();
    }

    public TrailQuestion withWords(String other) {
        return new TrailQuestion(other, who, kind);
    }

    public TrailQuestion withWho(Optional<String> other) {
        return new TrailQuestion(words, other, kind);
    }

    public TrailQuestion withKind(Optional<String> other) {
        return new TrailQuestion(words, who, other);
    }
}
