package dev.awase.planted.analytics;

/** A planted fault: named for the server only sync may speak to. */
public record PostgresLedger(int rows) {}
