package dev.awase.coordination;

import dev.awase.catalog.ProductId;
import dev.awase.item.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of the {@link Coordinator}: the anchor, the wish and the day. Where the anchor is a product of this
 * shop its id comes along: it is never matched with itself, its fit counts and its curated relations apply. {@code kept}
 * are products that the shopper has settled on: they stand first in their slots, and the rest must go with them too.
 */
public record Question(Item anchor, Wish wish, LocalDate day, Optional<ProductId> product, List<ProductId> kept) {
    public Question {
        kept = List.copyOf(kept);
    }

    /** With nothing settled. */
    public Question(Item anchor, Wish wish, LocalDate day, Optional<ProductId> product) {
        this(anchor, wish, day, product, List.of());
    }
}
