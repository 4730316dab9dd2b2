package dev.awase.planted.staff.pin;

import dev.awase.planted.staff.products.Shelves;

/** A planted fault: one page enters another. */
public record OpensProducts(Shelves shelves) {}
