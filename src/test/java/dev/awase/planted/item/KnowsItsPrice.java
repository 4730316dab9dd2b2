package dev.awase.planted.item;

import dev.awase.catalog.Price;

/** A planted fault: the words know nothing of a shop. */
public record KnowsItsPrice(Price price) {}
