package dev.awase.catalog;

import java.time.Instant;

/** One file that came in: when, by whom (empty for the command line), its name, what it did,
 * how many products it took out of sale, and whether it was undone. */
public record Arrival(
        long id,
        Instant at,
        String who,
        String file,
        int added,
        int changed,
        int removed,
        long rejected,
        boolean undone) {}
