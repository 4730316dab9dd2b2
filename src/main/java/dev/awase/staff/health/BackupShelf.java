package dev.awase.staff.health;

import java.time.Instant;
import java.util.List;

/** The copies of the shop's file that are kept; each call may take seconds. */
public interface BackupShelf {
    /** A copy by its file's name, when it was made and its size in bytes. */
    record Kept(String name, Instant at, long bytes) {}

    /** What a copy holds beside what the shop's file holds now; where it is not sound all counts are 0. */
    record Rehearsal(String name, boolean sound, long products, long pieces, long productsNow, boolean sameTables) {}

    /** The newest first. */
    List<Kept> kept();

    /**
     * Makes and checks today's copy, in the place of an earlier one of the day.
     *
     * @throws dev.awase.catalog.CatalogFault if it cannot be written
     */
    void takeNow();

    /** Opens a copy without writing, checks the whole of it and counts what it holds. */
    Rehearsal rehearse(String name);
}
