package dev.awase.coordination;

import java.util.Optional;

/**
 * Where one product stands in a look, or why it does not: the slot it would fill, its rank by points among all that may
 * fill it (1 is the best, 0 where it may not), and the terms of its points.
 */
public record Placing(Verdict verdict, Optional<Slot> slot, int rank, Optional<Terms> terms) {
    static Placing without(Verdict verdict) {
        return new Placing(verdict, Optional.empty(), 0, Optional.empty());
    }
}
