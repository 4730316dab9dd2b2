package dev.awase.planted.catalog;

import org.postgresql.planted.StandIn;

/** A planted fault: the server's driver outside sync. */
public record SpeaksPostgres(StandIn server) {}
