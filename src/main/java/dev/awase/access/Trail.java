package dev.awase.access;

import java.util.List;

/** The append-only trail of changes. Safe to use from any thread. */
public interface Trail {
    /** @throws dev.awase.catalog.CatalogFault if it cannot be kept */
    void note(Change change);

    /**
     * The newest first, {@code most} of those that hold these words (all where there are none) after {@code skip} others.
     */
    List<Change> newest(String words, int skip, int most);
}
