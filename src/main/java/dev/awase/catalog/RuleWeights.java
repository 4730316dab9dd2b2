package dev.awase.catalog;

import java.time.Instant;
import java.util.Map;

/**
 * The weights of the ranking's rules as the shop's managers set them, by the rule's id; empty are the shipped ones.
 * {@code version} grows with every change.
 */
public record RuleWeights(long version, Map<String, Double> byRule, String who, Instant at) {
    public RuleWeights {
        byRule = Map.copyOf(byRule);
    }

    public boolean shipped() {
        return byRule.isEmpty();
    }
}
