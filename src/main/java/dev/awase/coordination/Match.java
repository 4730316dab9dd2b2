package dev.awase.coordination;

import dev.awase.catalog.Product;

/** A product of the shop with its score against the anchor. */
public record Match(Product product, Score score) {}
