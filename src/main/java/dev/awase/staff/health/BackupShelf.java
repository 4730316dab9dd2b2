package dev.awase.staff.health;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The copies of the shop's file that are kept; each call may take seconds. */
public interface BackupShelf {
    /** A copy by its file's name, when it was made and its size in bytes. */
    record Kept(String name, Instant at, long bytes) {}

    /** What a file holds: products, and pieces of them in stock. */
    record Holding(long products, long pieces) {
        public static final Holding NOTHING = new Holding(0, 0);
    }

    /** What was written into the shop's file since a copy was made: changes of the staff, imports, visits. */
    record Since(long changes, long imports, long visits) {
        public static final Since NOTHING = new Since(0, 0, 0);
    }

    /** What a copy holds beside what the shop's file holds now; where it is not sound nothing is counted. */
    record Rehearsal(Kept copy, boolean sound, Holding then, Holding now, Since since, boolean sameTables) {
        /** A copy that cannot be used. */
        public static Rehearsal unsound(Kept copy) {
            return new Rehearsal(copy, false, Holding.NOTHING, Holding.NOTHING, Since.NOTHING, false);
        }
    }

    /** A copy that takes the file's place at the next start, by whom and since when. */
    record Planned(String name, String who, Instant at) {}

    /** The newest first: those of days in the order they were made, whatever the clock said. */
    List<Kept> kept();

    /**
     * Makes and checks today's copy, in the place of an earlier one of the day.
     *
     * @throws dev.awase.catalog.CatalogFault if it cannot be written
     */
    void takeNow();

    /**
     * Does with a copy of the copy all that a restore would: checks the whole of it, brings its tables up to this
     * program's, and counts what it holds.
     *
     * @param told how far it has come; what it throws ends the rehearsal and leaves nothing behind
     */
    Rehearsal rehearse(Kept copy, MachineLook.Told told);

    /**
     * Sets a copy aside to take the file's place at the next start, instead of another that was planned. What then
     * becomes of the present file: a checked copy of it is kept first.
     */
    void plan(Kept copy, String who);

    /** What is planned, unless nothing is. */
    Optional<Planned> planned();

    /** The file stays as it is after all. */
    void callOff();
}
