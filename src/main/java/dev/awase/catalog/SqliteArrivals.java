package dev.awase.catalog;

import dev.awase.item.Taxonomy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The last files that came in, each of which can be taken back whole, and what columns were said to mean. */
public final class SqliteArrivals {
    private static final int KEPT = 5;

    private final Database database;
    private final Taxonomy taxonomy;

    public SqliteArrivals(Database database, Taxonomy taxonomy) {
        this.database = database;
        this.taxonomy = taxonomy;
    }

    /** The last five, the newest first. */
    public List<Arrival> newest() {
        return database.read(handle -> handle.createQuery("SELECT * FROM arrival ORDER BY id DESC LIMIT " + KEPT)
                .map((row, _) -> new Arrival(
                        row.getLong("id"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("who"),
                        row.getString("file"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("removed"),
                        row.getLong("rejected"),
                        row.getInt("undone") != 0))
                .list());
    }

    /** Begins to keep one import inside its transaction. */
    public static long begin(Handle handle, Instant at, String who, String file) {
        handle.execute(
                "INSERT INTO arrival (at, who, file, added, changed, rejected) VALUES (?, ?, ?, 0, 0, 0)",
                at.toEpochMilli(),
                who,
                file);
        return handle.createQuery("SELECT last_insert_rowid()")
                .mapTo(Long.class)
                .one();
    }

    /** Its counts are known; what is older than the last five is let go of. */
    public static void end(Handle handle, long id, int added, int changed, int removed, long rejected) {
        handle.execute(
                "UPDATE arrival SET added = ?, changed = ?, removed = ?, rejected = ? WHERE id = ?",
                added,
                changed,
                removed,
                rejected,
                id);
        handle.execute(
                "DELETE FROM arrival WHERE id NOT IN (SELECT id FROM arrival ORDER BY id DESC LIMIT " + KEPT + ")");
    }

    /** The SKUs of products that an import touched and that somebody has changed since; counts of stock aside. */
    public List<String> editedSince(long arrival) {
        return database.read(handle -> {
            List<Product> after = new ArrivalRows(handle.getConnection(), arrival).products(ArrivalRows.Side.AFTER);
            Map<ProductId, Product> now = now(handle, after);
            return after.stream()
                    .filter(product -> !asItWas(product, now))
                    .map(Product::sku)
                    .toList();
        });
    }

    /**
     * Takes the newest import that was not undone back: its products, search words and pairs are what they were before.
     * What was counted since stays as it was counted.
     *
     * @param keepEdited leaves products alone that were changed since
     * @return how many products were put back or taken out; nothing where it is not that import's turn
     */
    public Optional<Integer> undo(long arrival, boolean keepEdited) {
        return database.write(handle -> {
            Optional<Long> turn = handle.createQuery("SELECT max(id) FROM arrival WHERE undone = 0")
                    .mapTo(Long.class)
                    .findOne();
            if (turn.filter(id -> id == arrival).isEmpty()) {
                return Optional.empty();
            }
            int put = putBack(handle, new ArrivalRows(handle.getConnection(), arrival), keepEdited);
            new SourceRows(handle).undo(arrival);
            handle.execute("UPDATE arrival SET undone = 1 WHERE id = ?", arrival);
            new CatalogTables(handle).bumpVersion();
            return Optional.of(put);
        });
    }

    /** Nobody has changed it since; counts of stock aside. */
    private static boolean asItWas(Product product, Map<ProductId, Product> now) {
        Product found = now.get(product.id());
        return found != null && product.isButForStock(found);
    }

    private int putBack(Handle handle, ArrivalRows rows, boolean keepEdited) throws SQLException {
        List<Product> after = rows.products(ArrivalRows.Side.AFTER);
        Map<ProductId, Product> before = rows.products(ArrivalRows.Side.BEFORE).stream()
                .collect(Collectors.toMap(Product::id, product -> product));
        Map<ProductId, Product> now = now(handle, after);
        List<Product> touched = after.stream()
                .filter(product -> !keepEdited || asItWas(product, now))
                .toList();
        // First all of them: a variant's code may have gone from one product to another.
        for (Product product : touched) {
            handle.execute("DELETE FROM variant WHERE product = ?", product.id().value());
        }
        Counts counts = new Counts(after, now.values(), held(handle, before.values()));
        try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
            for (Product product : touched) {
                Product was = before.get(product.id());
                if (was == null) {
                    long id = product.id().value();
                    handle.execute("DELETE FROM product_words WHERE rowid = ?", id);
                    handle.execute("DELETE FROM product WHERE id = ?", id);
                } else if (now.containsKey(was.id())) {
                    writer.replace(counts.kept(was));
                } else {
                    writer.add(counts.kept(was));
                }
            }
            writer.flush();
        }
        unrelate(handle, rows);
        return touched.size();
    }

    /** The codes that somebody else has now, such as a product that was changed since and stays as it is. */
    private static Set<String> held(Handle handle, Collection<Product> products) {
        return new CatalogTables(handle)
                .owners(products.stream()
                        .flatMap(product -> product.variants().stream().map(Variant::sku))
                        .toList())
                .keySet();
    }

    private static void unrelate(Handle handle, ArrivalRows rows) throws SQLException {
        CatalogTables tables = new CatalogTables(handle);
        tables.relate(List.of(), rows.relations(ArrivalRows.Side.AFTER));
        Set<Long> there = new HashSet<>(
                handle.createQuery("SELECT id FROM product").mapTo(Long.class).list());
        List<Relation> lost = rows.relations(ArrivalRows.Side.BEFORE).stream()
                .filter(pair -> there.contains(pair.one().value())
                        && there.contains(pair.other().value()))
                .toList();
        tables.relate(List.of(), lost);
        tables.relate(lost, List.of());
    }

    private static Map<ProductId, Product> now(Handle handle, List<Product> products) throws SQLException {
        return ProductQuery.byId(
                        handle.getConnection(),
                        products.stream().map(Product::id).toList())
                .stream()
                .collect(Collectors.toMap(Product::id, product -> product));
    }

    /** What the columns of a source were said to mean, by their titles. */
    public Map<String, String> meanings(String source) {
        return database.read(handle -> {
            Map<String, String> said = new HashMap<>();
            handle.createQuery("SELECT title, meaning FROM column_meaning WHERE source = :source")
                    .bind("source", source)
                    .map((row, _) -> said.put(row.getString(1), row.getString(2)))
                    .list();
            return said;
        });
    }

    /** Keeps them in the place of what was said before. */
    public void remember(String source, Map<String, String> meanings) {
        database.write(handle -> {
            handle.execute("DELETE FROM column_meaning WHERE source = ?", source);
            meanings.forEach((title, meaning) ->
                    handle.execute("INSERT INTO column_meaning VALUES (?, ?, ?)", source, title, meaning));
            return meanings;
        });
    }

    /** Whether each file of this source names all that it has; not where nobody said so. */
    public boolean whole(String source) {
        return database.read(handle -> handle.createQuery("SELECT whole FROM source WHERE titles = ?")
                .bind(0, source)
                .mapTo(Integer.class)
                .findOne()
                .filter(said -> said == 1)
                .isPresent());
    }

    /** Remembers whether each file of this source names all that it has. */
    public void whole(String source, boolean said) {
        database.write(handle -> handle.execute(
                "INSERT INTO source (titles, whole) VALUES (?, ?) ON CONFLICT (titles) DO UPDATE SET whole = excluded.whole",
                source,
                said ? 1 : 0));
    }
}
