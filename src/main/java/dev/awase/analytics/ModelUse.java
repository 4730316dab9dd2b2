package dev.awase.analytics;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One request to a model, as it is recorded. {@code purpose} and {@code fault} are stable ids; {@code fault} is empty
 * where there was a usable answer, {@code finish} where there was none.
 */
public record ModelUse(
        Instant at,
        String purpose,
        String model,
        long tokensIn,
        long tokensOut,
        Duration took,
        Optional<String> finish,
        Optional<String> fault,
        int dropped) {
    public ModelUse {
        if (tokensIn < 0 || tokensOut < 0 || took.isNegative() || dropped < 0) {
            throw new IllegalArgumentException("counts and times are not negative");
        }
    }
}
