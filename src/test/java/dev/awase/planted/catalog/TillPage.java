package dev.awase.planted.catalog;

/** A planted fault: a page outside the staff's room. */
public record TillPage(int number) {}
