package dev.awase.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which program takes which file of the watched folder, and what became of each. */
public final class SqliteWatch {
    private static final int KEPT = 200;

    private final Database database;
    private final Clock clock;

    public SqliteWatch(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<WatchedFile> find(WatchedFile.Sign sign) {
        return database.read(handle -> find(handle, sign));
    }

    /** The newest first. */
    public List<WatchedFile> newest(int most) {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM watched_file ORDER BY state = 'waiting' DESC, at DESC, id DESC LIMIT :most")
                .bind("most", most)
                .map((row, _) -> file(row))
                .list());
    }

    /** Takes a file that no program has; of several that try at once one gets it. */
    public Optional<WatchedFile> take(WatchedFile.Sign sign, String holder) {
        return database.write(handle -> {
            int mine = handle.execute(
                    "INSERT OR IGNORE INTO watched_file (name, size, modified, at, holder, beat, state, kind, added,"
                            + " changed, removed, rejected, why) VALUES (?, ?, ?, ?, ?, 1, 'taken', '', 0, 0, 0, 0, '')",
                    sign.name(),
                    sign.size(),
                    sign.modified(),
                    clock.millis(),
                    holder);
            return mine == 1 ? find(handle, sign) : Optional.empty();
        });
    }

    /** Takes a file over from a program that is gone, unless another did so or it is done. */
    public Optional<WatchedFile> takeOver(WatchedFile from, String holder) {
        return database.write(handle -> {
            int mine = handle.execute(
                    "UPDATE watched_file SET holder = ?, beat = beat + 1, at = ?"
                            + " WHERE id = ? AND beat = ? AND state = 'taken'",
                    holder,
                    clock.millis(),
                    from.id(),
                    from.beat());
            return mine == 1 ? find(handle, from.sign()) : Optional.empty();
        });
    }

    /**
     * Says what became of a file inside the transaction that takes it in.
     *
     * @return false where another program has it by now: all must be undone
     */
    public boolean settle(Handle handle, WatchedFile held, WatchedFile.State state, WatchedFile.Outcome outcome) {
        int mine = handle.execute(
                "UPDATE watched_file SET state = ?, kind = ?, added = ?, changed = ?, removed = ?, rejected = ?,"
                        + " why = ?, at = ? WHERE id = ? AND beat = ? AND state IN ('taken', 'waiting')",
                word(state),
                outcome.kind() == WatchedFile.Kind.UNKNOWN ? "" : word(outcome.kind()),
                outcome.added(),
                outcome.changed(),
                outcome.removed(),
                outcome.rejected(),
                outcome.why(),
                clock.millis(),
                held.id(),
                held.beat());
        handle.execute("DELETE FROM watched_file WHERE state NOT IN ('taken', 'waiting') AND id NOT IN"
                + " (SELECT id FROM watched_file ORDER BY id DESC LIMIT " + KEPT + ")");
        return mine == 1;
    }

    /** The same where nothing is taken in. */
    public boolean settle(WatchedFile held, WatchedFile.State state, WatchedFile.Outcome outcome) {
        return database.write(handle -> settle(handle, held, state, outcome));
    }

    /** Lets go of a file that is to be looked at anew. */
    public void release(WatchedFile held) {
        database.write(handle -> handle.execute(
                "DELETE FROM watched_file WHERE id = ? AND beat = ? AND state = 'taken'", held.id(), held.beat()));
    }

    public WatchRules rules() {
        return database.read(handle -> handle.createQuery("SELECT folder, rejected, removed FROM watch_setting")
                .map((row, _) -> new WatchRules(row.getString(1), row.getInt(2), row.getInt(3)))
                .one());
    }

    public void rules(WatchRules rules) {
        database.write(handle -> handle.execute(
                "UPDATE watch_setting SET folder = ?, rejected = ?, removed = ?",
                rules.folder(),
                rules.mostRejected(),
                rules.mostRemoved()));
    }

    private static Optional<WatchedFile> find(Handle handle, WatchedFile.Sign sign) {
        return handle.createQuery("SELECT * FROM watched_file WHERE name = ? AND size = ? AND modified = ?")
                .bind(0, sign.name())
                .bind(1, sign.size())
                .bind(2, sign.modified())
                .map((row, _) -> file(row))
                .findOne();
    }

    private static WatchedFile file(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new WatchedFile(
                row.getLong("id"),
                new WatchedFile.Sign(row.getString("name"), row.getLong("size"), row.getLong("modified")),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("holder"),
                row.getLong("beat"),
                WatchedFile.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new WatchedFile.Outcome(
                        kind.isEmpty()
                                ? WatchedFile.Kind.UNKNOWN
                                : WatchedFile.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed"),
                        row.getLong("rejected"),
                        row.getString("why")));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
