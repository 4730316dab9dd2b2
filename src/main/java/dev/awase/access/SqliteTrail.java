package dev.awase.access;

import dev.awase.catalog.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The trail in the shop's database; its table refuses to change or lose a line. */
public final class SqliteTrail implements Trail {
    /** So many lines are looked through in a moment. */
    private static final int FEW = 2_000;

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
    public List<TrailLine> before(long number, TrailQuestion question, int most) {
        return database.read(handle -> {
            List<String> actions = question.kind()
                    .map(kind -> actions(handle).stream()
                            .filter(action -> kind(action).equals(kind))
                            .toList())
                    .orElse(List.of());
            if (question.kind().isPresent() && actions.isEmpty()) {
                return List.of();
            }
            TrailSql sql = new TrailSql(question, number, most, actions, seldom(handle, question));
            Query query = handle.createQuery(sql.text());
            sql.bind(query);
            return query.map((row, _) -> new TrailLine(
                            row.getLong("id"),
                            new Change(
                                    Instant.ofEpochMilli(row.getLong("at")),
                                    row.getString("who"),
                                    row.getString("action"),
                                    row.getString("subject"),
                                    row.getString("before"),
                                    row.getString("after"))))
                    .list();
        });
    }

    /**
     * A word of the question that stands in few lines. A word that stands in many is found soon by going back through the
     * trail; so is one that names a kind of change which there is.
     */
    private static Optional<TrailWord> seldom(Handle handle, TrailQuestion question) {
        if (question.words().isEmpty()) {
            return Optional.empty();
        }
        List<String> known = actions(handle);
        return question.words().entrySet().stream()
                .filter(word -> word.getValue().stream().noneMatch(known::contains))
                .map(word -> new TrailWord(word.getKey()))
                .filter(word ->
                        handle.createQuery("SELECT count(*) FROM (" + word.lines() + " LIMIT " + (FEW + 1) + ")")
                                        .bind(TrailWord.SOUGHT, word.sought())
                                        .mapTo(Integer.class)
                                        .one()
                                <= FEW)
                .findFirst();
    }

    @Override
    public List<String> people() {
        return database.read(handle -> each(handle, "who"));
    }

    @Override
    public List<String> kinds() {
        return database.read(SqliteTrail::actions).stream()
                .map(SqliteTrail::kind)
                .distinct()
                .toList();
    }

    private static List<String> actions(Handle handle) {
        return each(handle, "action");
    }

    private static String kind(String action) {
        return action.substring(0, (action + ".").indexOf('.'));
    }

    /** From one value to the next by the index: takes as long as there are values, not lines. */
    private static List<String> each(Handle handle, String column) {
        return handle.createQuery("""
                        WITH RECURSIVE known(value) AS (
                            SELECT min(<column>) FROM staff_change
                            UNION ALL
                            SELECT (SELECT min(<column>) FROM staff_change WHERE <column> > known.value) FROM known
                            WHERE known.value IS NOT NULL)
                        SELECT value FROM known WHERE value IS NOT NULL""")
                .define("column", column)
                .mapTo(String.class)
                .list();
    }
}
