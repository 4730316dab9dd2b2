package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the shopper asked for beside the item. Budget is the most one piece may cost, in minor units of the shop's
 * currency. {@code tones} and {@code slots} narrow what is shown; empty means all.
 */
public record Wish(
        OptionalLong budget,
        Optional<String> size,
        Optional<Occasion> occasion,
        Optional<Season> season,
        Optional<Fit> fit,
        Set<ToneName> tones,
        Set<Category> slots) {
    /** No wish at all. */
    public static final Wish NONE = new Wish(
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of());

    public Wish {
        if (budget.isPresent() && budget.getAsLong() < 0) {
            throw new IllegalArgumentException("a budget is not negative");
        }
        tones = Set.copyOf(tones);
        slots = Set.copyOf(slots);
    }

    public Wish withBudget(OptionalLong most) {
        return new Wish(most, size, occasion, season, fit, tones, slots);
    }

    public Wish withSize(Optional<String> wanted) {
        return new Wish(budget, wanted, occasion, season, fit, tones, slots);
    }

    public Wish withOccasion(Optional<Occasion> wanted) {
        return new Wish(budget, size, wanted, season, fit, tones, slots);
    }
}
