package dev.awase.analytics;

import dev.awase.catalog.Database;
import java.time.Instant;
import java.util.List;

/** The record of {@link Mishap}s in the shop's database: a row each kind, so that it never grows long. */
public final class SqliteMishaps {
    private final Database database;

    public SqliteMishaps(Database database) {
        this.database = database;
    }

    /** It happened, maybe again. */
    public void note(String kind, Instant at) {
        database.write(handle -> handle.execute(
                "INSERT INTO mishap (kind, first, last, times) VALUES (?, ?, ?, 1)"
                        + " ON CONFLICT (kind) DO UPDATE SET last = excluded.last, times = times + 1",
                kind,
                at.toEpochMilli(),
                at.toEpochMilli()));
    }

    /** The latest first. */
    public List<Mishap> latest() {
        return database.read(handle -> handle.createQuery(
                        "SELECT kind, first, last, times FROM mishap ORDER BY last DESC, kind")
                .map((row, _) -> new Mishap(
                        row.getString("kind"),
                        Instant.ofEpochMilli(row.getLong("first")),
                        Instant.ofEpochMilli(row.getLong("last")),
                        row.getLong("times")))
                .list());
    }

    /** Forgets it as it was when somebody saw to it; what happened meanwhile stays. */
    public void forget(Mishap seen) {
        database.write(handle -> handle.execute(
                "DELETE FROM mishap WHERE kind = ? AND last = ?",
                seen.kind(),
                seen.last().toEpochMilli()));
    }
}
