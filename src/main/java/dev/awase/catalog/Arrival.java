package dev.awase.catalog;

import java.time.Instant;

/** One file that came in: when, by whom (empty for the command line), its name, what it did, and whether it was undone. */
public record Arrival(
        long id, Instant at, String who, String file, int added, int changed, long rejected, boolean undone) {}
