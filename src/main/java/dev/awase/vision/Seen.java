package dev.awase.vision;

import dev.awase.item.Guess;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model makes of a whole photo.
 *
 * @param guesses best first; what their confidences lack to 1 says how likely it is none of the kinds. Empty where
 *     there is no model
 * @param tones how likely each is the item's base color; what they lack to 1, that it has none ("multi")
 * @param patterns how likely each is
 * @param heat where the item is
 */
record Seen(
        List<Guess> guesses,
        Optional<Map<ToneName, Double>> tones,
        Optional<Map<Pattern, Double>> patterns,
        Optional<Heat> heat) {
    static final Seen NOTHING = new Seen(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    Seen {
        guesses = List.copyOf(guesses);
        tones = tones.map(Map::copyOf);
        patterns = patterns.map(Map::copyOf);
    }

    /** How likely it is none of the kinds, 0 to 1. */
    double strange() {
        return Math.clamp(1 - guesses.stream().mapToDouble(Guess::confidence).sum(), 0, 1);
    }

    Optional<Pattern> likeliestPattern() {
        return patterns.map(shares ->
                Collections.max(shares.entrySet(), Map.Entry.comparingByValue()).getKey());
    }
}
