package dev.awase.catalog.tidy;

import dev.awase.catalog.Database;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.tidy.TidyScan.Seen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** {@link TidyBook} in the shop's file. A look is written in small steps, so that no till waits for it. */
public final class SqliteTidyBook implements TidyBook {
    private static final int BATCH = 2_000;

    private final Database database;

    public SqliteTidyBook(Database database) {
        this.database = database;
    }

    @Override
    public Found found() {
        return database.read(handle -> {
            Map<UntidyKind, Count> counts = new EnumMap<>(UntidyKind.class);
            handle.createQuery("""
                SELECT kind, sum(state = 0) AS open, sum(state = 1) AS left_alone FROM untidy
                WHERE scan = (SELECT scan FROM tidy_scan) GROUP BY kind
                """)
                    .map((row, _) -> counts.put(
                            UntidyKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                            new Count(row.getInt(2), row.getInt(3))))
                    .list();
            return handle.createQuery("SELECT version, at, products, took, too_few FROM tidy_scan")
                    .map((row, _) -> new Found(
                            row.getLong(1),
                            Instant.ofEpochMilli(row.getLong(2)),
                            row.getInt(3),
                            Duration.ofMillis(row.getLong(4)),
                            row.getInt(5),
                            counts))
                    .one();
        });
    }

    @Override
    public List<Kept> page(UntidyKind kind, State state, Optional<Kept> after, int many) {
        String sql = "SELECT untidy.*, untidy_left.who, untidy_left.at FROM untidy LEFT JOIN untidy_left USING (mark)"
                + " WHERE scan = (SELECT scan FROM tidy_scan) AND kind = :kind AND state = :state"
                + (after.isPresent() ? " AND (weight < :weight OR (weight = :weight AND id > :id))" : "")
                + " ORDER BY weight DESC, id LIMIT :many";
        return database.read(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("kind", kind.id())
                    .bind("state", state.ordinal())
                    .bind("many", many);
            after.ifPresent(last -> query.bind("weight", last.weight()).bind("id", last.number()));
            return query.map((row, _) -> kept(row)).list();
        });
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String who = row.getString("who");
        long at = row.getLong("at");
        return new Kept(
                row.getLong("id"),
                row.getDouble("weight"),
                row.getString("mark"),
                UntidyRow.untidy(row),
                who == null ? Optional.empty() : Optional.of(new Left(who, Instant.ofEpochMilli(at))));
    }

    @Override
    public void keep(Function<Consumer<Untidy>, Seen> look, Instant at) {
        long begun = System.nanoTime();
        long scan =
                database.write(handle -> handle.createQuery("UPDATE tidy_scan SET newest = newest + 1 RETURNING newest")
                        .mapTo(Long.class)
                        .one());
        try {
            List<Untidy> waiting = new ArrayList<>(BATCH);
            Seen seen = look.apply(untidy -> {
                waiting.add(untidy);
                if (waiting.size() >= BATCH) {
                    write(scan, waiting);
                }
            });
            write(scan, waiting);
            long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            database.write(handle -> handle.execute(
                    "UPDATE tidy_scan SET scan = ?, version = ?, at = ?, products = ?, took = ?, too_few = ?"
                            + " WHERE scan < ?",
                    scan,
                    seen.version(),
                    at.toEpochMilli(),
                    seen.products(),
                    took,
                    seen.tooFew(),
                    scan));
        } catch (RuntimeException stopped) {
            forget("scan = " + scan);
            throw stopped;
        }
        forget("scan < (SELECT scan FROM tidy_scan)");
    }

    /** Takes rows of other looks away, a part at a time. */
    private void forget(String which) {
        int gone;
        do {
            gone = database.write(handle -> handle.execute(
                    "DELETE FROM untidy WHERE id IN (SELECT id FROM untidy WHERE " + which + " LIMIT ?)", BATCH));
        } while (gone == BATCH);
    }

    private void write(long scan, List<Untidy> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        database.write(handle -> {
            try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO untidy (scan, kind, state, weight, mark, products, part, category, brand, before, after,
                    many, typical)
                VALUES (:scan, :kind, EXISTS (SELECT 1 FROM untidy_left WHERE mark = :mark), :weight, :mark, :products,
                    :part, :category, :brand, :before, :after, :many, :typical)
                """)) {
                for (Untidy untidy : waiting) {
                    UntidyRow row = UntidyRow.of(untidy);
                    batch.bind("scan", scan)
                            .bind("kind", untidy.kind().id())
                            .bind("weight", row.weight())
                            .bind("mark", row.mark(untidy))
                            .bind("products", UntidyRow.written(untidy.products()))
                            .bind("part", row.part())
                            .bind("category", row.scope().category())
                            .bind("brand", row.scope().brand())
                            .bind("before", row.before())
                            .bind("after", row.after())
                            .bind("many", row.many())
                            .bind("typical", row.typical())
                            .add();
                }
                return batch.execute().length;
            }
        });
        waiting.clear();
    }

    @Override
    public void leave(Collection<Kept> right, String who, Instant at) {
        database.write(handle -> {
            handle.createUpdate("INSERT OR REPLACE INTO untidy_left (mark, who, at)"
                            + " SELECT DISTINCT value, :who, :at FROM json_each(:marks)")
                    .bind("who", who)
                    .bind("at", at.toEpochMilli())
                    .bind("marks", marks(right))
                    .execute();
            return state(handle, right, State.LEFT);
        });
    }

    @Override
    public void askAgain(Collection<Kept> left) {
        database.write(handle -> {
            handle.execute("DELETE FROM untidy_left WHERE mark IN (SELECT value FROM json_each(?))", marks(left));
            return state(handle, left, State.OPEN);
        });
    }

    @Override
    public void mended(Collection<Kept> kept, boolean mended) {
        database.write(handle -> state(handle, kept, mended ? State.MENDED : State.OPEN));
    }

    /** By their marks: another look may have given them other numbers since. */
    private static int state(Handle handle, Collection<Kept> kept, State state) {
        return handle.execute(
                "UPDATE untidy SET state = ? WHERE mark IN (SELECT value FROM json_each(?))",
                state.ordinal(),
                marks(kept));
    }

    private static String marks(Collection<Kept> kept) {
        return kept.stream().map(Kept::mark).collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    @Override
    public List<ProductId> having(Untidy.Writing writing) {
        if (writing.many() <= writing.products().size()) {
            return writing.products();
        }
        String variants = "EXISTS (SELECT 1 FROM variant WHERE variant.product = product.id AND variant.";
        String which = switch (writing.part().field()) {
            case NAME -> "json_extract(name, '$.' || :language) = :before";
            case DESCRIPTION -> "json_extract(description, '$.' || :language) = :before";
            case BRAND -> ":language = '' AND brand = :before";
            case MATERIAL -> ":language = '' AND material = :before";
            case SIZE -> ":language = '' AND " + variants + "size = :before)";
            case COLOR -> ":language = '' AND " + variants + "color = :before)";
        };
        return database.read(handle -> handle.createQuery("SELECT id FROM product WHERE " + which
                        + " AND :category IN ('', category) AND :brand IN ('', brand) ORDER BY id")
                .bind("language", writing.part().language())
                .bind("before", writing.before())
                .bind("category", writing.scope().category())
                .bind("brand", writing.scope().brand())
                .map((row, _) -> new ProductId(row.getLong(1)))
                .list());
    }
}
