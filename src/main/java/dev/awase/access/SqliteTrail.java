package dev.awase.access;

import dev.awase.catalog.Database;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.Query;

/** The trail in the shop's database; its table refuses to change or lose a line. */
public final class SqliteTrail implements Trail {
    private static final String TEXT = "who || ' ' || action || ' ' || subject || ' ' || before || ' ' || after";
    private static final Pattern BETWEEN = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

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
        List<String> words = question.words().isEmpty()
                ? List.of()
                : BETWEEN.splitAsStream(question.words()).toList();
        // Newest first by the key: with no words, and with common ones, it stops after a page.
        StringBuilder sql = new StringBuilder("SELECT * FROM staff_change WHERE id < :number");
        question.who().ifPresent(_ -> sql.append(" AND who = :who"));
        question.kind().ifPresent(_ -> sql.append(" AND action LIKE :kind ESCAPE '!'"));
        for (int i = 0; i < words.size(); i++) {
            sql.append(" AND ").append(TEXT).append(" LIKE :word").append(i).append(" ESCAPE '!'");
        }
        sql.append(" ORDER BY id DESC LIMIT :most");
        return database.read(handle -> {
            Query query =
                    handle.createQuery(sql.toString()).bind("number", number).bind("most", most);
            question.who().ifPresent(who -> query.bind("who", who));
            question.kind().ifPresent(kind -> query.bind("kind", literal(kind) + ".%"));
            for (int i = 0; i < words.size(); i++) {
                query.bind("word" + i, "%" + literal(words.get(i)) + "%");
            }
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

    @Override
    public List<String> people() {
        // From one name to the next by the index: as long as there are people, not lines.
        return database.read(
                handle -> handle.createQuery("""
                        WITH RECURSIVE person(who) AS (
                            SELECT min(who) FROM staff_change
                            UNION ALL
                            SELECT (SELECT min(who) FROM staff_change WHERE who > person.who) FROM person
                            WHERE person.who IS NOT NULL)
                        SELECT who FROM person WHERE who IS NOT NULL""").mapTo(String.class).list());
    }

    @Override
    public List<String> kinds() {
        return database.read(
                handle -> handle.createQuery("""
                        WITH RECURSIVE known(kind) AS (
                            SELECT min(action) FROM staff_change
                            UNION ALL
                            SELECT (SELECT min(action) FROM staff_change WHERE action > known.kind) FROM known
                            WHERE known.kind IS NOT NULL)
                        SELECT DISTINCT substr(kind, 1, instr(kind || '.', '.') - 1) FROM known
                        WHERE kind IS NOT NULL ORDER BY 1""").mapTo(String.class).list());
    }

    /** A sign is itself and no wildcard. */
    private static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
