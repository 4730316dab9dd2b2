package dev.awase.access;

import java.util.List;

/** The append-only trail of changes. Safe to use from any thread. */
public interface Trail {
    /** @throws dev.awase.catalog.CatalogFault if it cannot be kept */
    void note(Change change);

    /** The newest first, {@code most} of those that are older than the {@code skip} newest. */
    List<Change> newest(int skip, int most);
}
