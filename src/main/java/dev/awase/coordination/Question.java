package dev.awase.coordination;

import dev.awase.catalog.ProductId;
import dev.awase.item.Item;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of the {@link Coordinator}: the anchor, the wish and the day. Where the anchor is a product of this
 * shop its id comes along: it is never matched with itself, its fit counts and its curated relations apply.
 */
public record Question(Item anchor, Wish wish, LocalDate day, Optional<ProductId> product) {}
