package dev.awase.analytics;

import dev.awase.catalog.ProductId;
import dev.awase.item.Item;
import java.util.Optional;

/** A piece as it looked when it was seen: one of the shop's products, or what a shopper brought. Never a photo. */
public record SeenPiece(Optional<ProductId> product, Item item) {}
