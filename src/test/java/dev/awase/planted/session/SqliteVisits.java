package dev.awase.planted.session;

/** A planted fault: named for a store this room may not open. */
public record SqliteVisits(int count) {}
