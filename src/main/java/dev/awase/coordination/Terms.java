package dev.awase.coordination;

import java.util.List;

/**
 * The points of a match taken apart: what each aspect said and how much of the points it makes. The contributions add up
 * to the points; {@code silent} had nothing to say of the pair.
 */
public record Terms(List<Term> said, List<Aspect> silent, double points) {
    public Terms {
        said = List.copyOf(said);
        silent = List.copyOf(silent);
    }

    /**
     * One aspect: its value (0 to 1 for a rule, signed for what was learned), its weight, and its part of the points,
     * which is negative where it takes some away.
     */
    public record Term(Aspect aspect, double value, double weight, double contribution) {}
}
