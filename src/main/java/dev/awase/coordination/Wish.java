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
 * currency. {@code tones} and {@code slots} narrow what is shown; empty means all. {@code fit} is who will wear it,
 * {@code gift} that it is not herself. Mood and weather are what she says or taps, never read from her.
 */
public record Wish(
        OptionalLong budget,
        Optional<String> size,
        Optional<Occasion> occasion,
        Optional<Season> season,
        Optional<Fit> fit,
        Set<ToneName> tones,
        Set<Category> slots,
        Optional<Mood> mood,
        Optional<Weather> weather,
        boolean gift) {
    /** No wish at all. */
    public static final Wish NONE = new Wish(
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            false);

    public Wish {
        if (budget.isPresent() && budget.getAsLong() < 0) {
            throw new IllegalArgumentException("a budget is not negative");
        }
        tones = Set.copyOf(tones);
        slots = Set.copyOf(slots);
    }

    public Wish withBudget(OptionalLong most) {
        return new Wish(most, size, occasion, season, fit, tones, slots, mood, weather, gift);
    }

    public Wish withSize(Optional<String> wanted) {
        return new Wish(budget, wanted, occasion, season, fit, tones, slots, mood, weather, gift);
    }

    public Wish withOccasion(Optional<Occasion> wanted) {
        return new Wish(budget, size, wanted, season, fit, tones, slots, mood, weather, gift);
    }

    public Wish withSeason(Optional<Season> wanted) {
        return new Wish(budget, size, occasion, wanted, fit, tones, slots, mood, weather, gift);
    }

    public Wish withFit(Optional<Fit> wearer) {
        return new Wish(budget, size, occasion, season, wearer, tones, slots, mood, weather, gift);
    }

    public Wish withTones(Set<ToneName> wanted) {
        return new Wish(budget, size, occasion, season, fit, wanted, slots, mood, weather, gift);
    }

    public Wish withSlots(Set<Category> wanted) {
        return new Wish(budget, size, occasion, season, fit, tones, wanted, mood, weather, gift);
    }

    public Wish withMood(Optional<Mood> wanted) {
        return new Wish(budget, size, occasion, season, fit, tones, slots, wanted, weather, gift);
    }

    public Wish withWeather(Optional<Weather> told) {
        return new Wish(budget, size, occasion, season, fit, tones, slots, mood, told, gift);
    }

    public Wish asGift(boolean present) {
        return new Wish(budget, size, occasion, season, fit, tones, slots, mood, weather, present);
    }
}
