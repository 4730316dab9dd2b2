package dev.awase.catalog;

import java.util.List;

/** What a product has in stock now: all its variants, sold out or not. */
public record Stocked(ProductId product, List<Variant> variants) {
    public Stocked {
        variants = List.copyOf(variants);
    }
}
