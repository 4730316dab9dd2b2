package dev.awase.analytics;

import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.Database;
import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** {@link Visits} in the shop's database. */
public final class SqliteVisits implements Visits {
    private static final String INSERT = """
        INSERT INTO visit (began, ended, source, language, category, reached, ending, touches, capture, looks, detail, ask)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final Database database;
    private final ZoneId zone;

    public SqliteVisits(Database database) {
        this(database, ZoneId.systemDefault());
    }

    /** {@code zone} is the shop's: words are counted by its days. */
    public SqliteVisits(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public void add(List<VisitRecord> visits) {
        database.write(handle -> {
            MissedWordRows words = new MissedWordRows(handle);
            for (VisitRecord visit : visits) {
                add(handle, visit);
                if (visit.source() != VisitRecord.Source.REHEARSAL) {
                    long day = visit.began().atZone(zone).toLocalDate().toEpochDay();
                    words.add(day, visit.source() == VisitRecord.Source.SIMULATED, visit.missed());
                }
            }
            return visits.size();
        });
    }

    @Override
    public long forgetSimulated() {
        return database.write(handle -> {
            new MissedWordRows(handle).forgetSimulated();
            for (String table : List.of("visit_want", "visit_shown", "visit_sale", "visit_held")) {
                handle.execute(
                        "DELETE FROM " + table + " WHERE visit IN (SELECT id FROM visit WHERE source = 'simulated')");
            }
            long gone = handle.execute("DELETE FROM visit WHERE source = 'simulated'");
            handle.execute("DELETE FROM insight_sum WHERE many = 0");
            return gone;
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
        shown(handle, id, visit);
    }

    private static void shown(Handle handle, long id, VisitRecord visit) {
        Set<ProductId> shown = new HashSet<>(visit.shown());
        shown.addAll(visit.opened());
        if (shown.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO visit_shown VALUES (?, ?, ?, ?)")) {
            shown.forEach(product -> batch.add(
                    product.value(),
                    visit.ended().toEpochMilli(),
                    id,
                    visit.opened().contains(product) ? 1 : 0));
            batch.execute();
        }
    }

    private static long millis(VisitRecord visit, Dwelt step) {
        return visit.dwell().getOrDefault(step, Duration.ZERO).toMillis();
    }
}
