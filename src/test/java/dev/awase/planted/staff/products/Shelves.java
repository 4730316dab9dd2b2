package dev.awase.planted.staff.products;

/** What a neighboring page must not reach for. */
public record Shelves(int count) {}
