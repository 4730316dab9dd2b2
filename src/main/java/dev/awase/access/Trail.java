package dev.awase.access;

import java.util.List;

/** The append-only trail of changes. Safe to use from any thread. */
public interface Trail {
    /** The number before which the newest line stands. */
    long NEWEST = Long.MAX_VALUE;

    /** @throws dev.awase.catalog.CatalogFault if it cannot be kept */
    void note(Change change);

    /** The newest first: {@code most} of those that were asked for and stand before this number. */
    List<TrailLine> before(long number, TrailQuestion question, int most);

    /** Everybody who changed something, by name; those who were taken out, too. */
    List<String> people();

    /** The first parts of all actions there are, in the order of the alphabet. */
    List<String> kinds();
}
