package dev.awase.coordination;

import dev.awase.item.Category;

/** What the look still lacks: a category to fill, and how much it matters, 0 to 1. */
public record Slot(Category category, double weight) {}
