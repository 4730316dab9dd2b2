package dev.awase.item;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a thing looks: what it is, its colors and pattern, and what is known of material, formality and seasons.
 * An empty set of seasons means all year.
 */
public record Item(
        Category category,
        Palette palette,
        Pattern pattern,
        Optional<String> material,
        Optional<Formality> formality,
        Set<Season> seasons) {
    public Item {
        seasons = seasons.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(seasons));
    }

    /** An item of which a photo tells no more than its kind and looks. */
    public static Item of(Category category, Appearance appearance) {
        return new Item(
                category, appearance.palette(), appearance.pattern(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** The same thing, known to be of another category. */
    public Item as(Category corrected) {
        return new Item(corrected, palette, pattern, material, formality, seasons);
    }

    /** The same thing with other colors. */
    public Item in(Palette corrected) {
        return new Item(category, corrected, pattern, material, formality, seasons);
    }
}
