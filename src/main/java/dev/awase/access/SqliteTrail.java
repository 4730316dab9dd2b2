package dev.awase.access;

import dev.awase.catalog.Database;
import java.time.Instant;
import java.util.List;

/** The trail in the shop's database; its table refuses to change or lose a line. */
public final class SqliteTrail implements Trail {
    private final Database database;

    public SqliteTrail(Database database) {
        this.database = database;
    }

    @Override
    public void note(Change change) {
        database.write(handle -> handle.execute(
                "INSERT INTO staff_change (at, who, action, subject, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                change.at().toEpochMilli(),
                change.who(),
                change.action(),
                change.subject(),
                change.before(),
                change.after()));
    }

    @Override
    public List<Change> newest(String words, int skip, int most) {
        // Newest first by the key: with no words, and with common ones, it stops after a page.
        String like =
                "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return database.read(handle -> handle.select(
                        "SELECT * FROM staff_change WHERE ? = '%%'"
                                + " OR who || ' ' || action || ' ' || subject || ' ' || before || ' ' || after LIKE ?"
                                + " ESCAPE '\\' ORDER BY id DESC LIMIT ? OFFSET ?",
                        like, like, most, skip)
                .map((row, _) -> new Change(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("who"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("before"),
                        row.getString("after")))
                .list());
    }
}
