package dev.awase.analytics;

import dev.awase.catalog.Database;
import java.time.Instant;

/** How many of a hundred visits are shown no style, set by a manager for all kiosks. Safe to use from any thread. */
public final class SqliteHoldOut {
    /** Half of the visits tell most; more would only cost. */
    public static final int MOST = 50;

    private final Database database;

    public SqliteHoldOut(Database database) {
        this.database = database;
    }

    public int percent() {
        return database.read(handle -> handle.createQuery("SELECT percent FROM hold_out")
                .mapTo(Integer.class)
                .one());
    }

    /** Sets it, and answers what it was. */
    public int set(int percent, String who, Instant at) {
        if (percent < 0 || percent > MOST) {
            throw new IllegalArgumentException("0 to " + MOST + " of a hundred visits: " + percent);
        }
        int before = percent();
        database.write(handle ->
                handle.execute("UPDATE hold_out SET percent = ?, who = ?, at = ?", percent, who, at.toEpochMilli()));
        return before;
    }
}
