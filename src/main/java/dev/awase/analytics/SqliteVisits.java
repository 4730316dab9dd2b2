package dev.awase.analytics;

import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.Database;
import dev.awase.item.Category;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** {@link Visits} in the shop's database. */
public final class SqliteVisits implements Visits {
    private static final String INSERT = """
        INSERT INTO visit (began, ended, source, language, category, reached, ending, touches, capture, looks, detail, ask)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final Database database;

    public SqliteVisits(Database database) {
        this.database = database;
    }

    @Override
    public void add(List<VisitRecord> visits) {
        database.write(handle -> {
            for (VisitRecord visit : visits) {
                add(handle, visit);
            }
            return visits.size();
        });
    }

    @Override
    public long forgetSimulated() {
        return database.write(handle -> {
            for (String table : List.of("visit_want", "visit_opened", "visit_held")) {
                handle.execute(
                        "DELETE FROM " + table + " WHERE visit IN (SELECT id FROM visit WHERE source = 'simulated')");
            }
            return (long) handle.execute("DELETE FROM visit WHERE source = 'simulated'");
        });
    }

    private static void add(Handle handle, VisitRecord visit) {
        handle.execute(
                INSERT,
                visit.began().toEpochMilli(),
                visit.ended().toEpochMilli(),
                visit.source().id(),
                visit.language().getLanguage(),
                visit.category().map(Category::id).orElse(""),
                visit.reached().stream().mapToInt(Stage::bit).sum(),
                visit.ending().id(),
                visit.touches(),
                millis(visit, Dwelt.CAPTURE),
                millis(visit, Dwelt.LOOKS),
                millis(visit, Dwelt.DETAIL),
                millis(visit, Dwelt.ASK));
        long id = handle.select("SELECT last_insert_rowid()").mapTo(Long.class).one();
        if (visit.held()) {
            handle.execute("INSERT INTO visit_held VALUES (?)", id);
        }
        if (!visit.wants().isEmpty()) {
            try (PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO visit_want (visit, kind, wish, found) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
                for (Want want : visit.wants()) {
                    batch.add(id, want.kind().id(), want.wish(), want.found() ? 1 : 0);
                }
                batch.execute();
            }
        }
        if (!visit.opened().isEmpty()) {
            try (PreparedBatch batch = handle.prepareBatch("INSERT INTO visit_opened (visit, product) VALUES (?, ?)")) {
                visit.opened().forEach(product -> batch.add(id, product.value()));
                batch.execute();
            }
        }
    }

    private static long millis(VisitRecord visit, Dwelt step) {
        return visit.dwell().getOrDefault(step, Duration.ZERO).toMillis();
    }
}
