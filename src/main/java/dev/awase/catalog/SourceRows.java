package dev.awase.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which source named which product last, and what is out of sale since none does; inside somebody's transaction. */
public final class SourceRows {
    private final Handle handle;

    public SourceRows(Handle handle) {
        this.handle = handle;
    }

    /** A product in sale that a source has, or nobody: its id and its code. */
    public record Held(ProductId id, String sku) {}

    /** What this source named last and is in sale on this day; a source without products has none. */
    public List<Held> inSale(String titles, LocalDate day) {
        return held(
                "JOIN product_source ON product = id WHERE source = (SELECT id FROM source WHERE titles = ?)",
                day,
                titles);
    }

    /** What no file has named so far and is in sale on this day. */
    public List<Held> ofNobody(LocalDate day) {
        return held("WHERE NOT EXISTS (SELECT 1 FROM product_source WHERE product = id) AND '' = ?", day, "");
    }

    private List<Held> held(String which, LocalDate day, String titles) {
        String sql = "SELECT id, sku FROM product " + which + " AND (active_until IS NULL OR active_until >= ?)";
        return handle.createQuery(sql + " ORDER BY id")
                .bind(0, titles)
                .bind(1, day.toString())
                .map((row, _) -> new Held(new ProductId(row.getLong(1)), row.getString(2)))
                .list();
    }

    /** The products of these ids that are there. */
    public List<Product> products(Collection<ProductId> ids) throws SQLException {
        return ProductQuery.byId(handle.getConnection(), ids);
    }

    /** What is out of sale since a whole file did not name it. */
    public Map<ProductId, Retired> retired() {
        Map<ProductId, Retired> all = new HashMap<>();
        handle.createQuery("SELECT product, from_before, until_before, from_now, until_now FROM retired")
                .map((row, _) -> all.put(
                        new ProductId(row.getLong(1)),
                        new Retired(
                                new Amendment.Sold(day(row, 2), day(row, 3)),
                                new Amendment.Sold(day(row, 4), day(row, 5)))))
                .list();
        return all;
    }

    /** Remembers how a product was sold that goes out of sale now. */
    public void retire(Product before, Product now) {
        handle.execute(
                "INSERT OR REPLACE INTO retired VALUES (?, ?, ?, ?, ?)",
                before.id().value(),
                text(before.from()),
                text(before.until()),
                text(now.from()),
                text(now.until()));
    }

    /**
     * Remembers that this source named these products, and what was remembered before, to be undone with the arrival.
     *
     * @param fresh the first of the ids that are new with this arrival: undoing it takes them away anyway
     * @param letGo products that nobody's whole file is to take away any more
     */
    public void name(
            long arrival, String titles, Collection<ProductId> named, long fresh, Collection<ProductId> letGo) {
        handle.execute("INSERT OR IGNORE INTO source (titles, whole) VALUES (?, 0)", titles);
        long source = handle.createQuery("SELECT id FROM source WHERE titles = ?")
                .bind(0, titles)
                .mapTo(Long.class)
                .one();
        handle.execute(
                "INSERT INTO arrival_source SELECT ?, value, source FROM json_each(?)"
                        + " LEFT JOIN product_source ON product = value WHERE value < ? AND source IS NOT ?",
                arrival,
                ids(named),
                fresh,
                source);
        handle.execute(
                "INSERT INTO product_source SELECT value, ? FROM json_each(?) WHERE true"
                        + " ON CONFLICT (product) DO UPDATE SET source = excluded.source WHERE source <> excluded.source",
                source,
                ids(named));
        handle.execute(
                "INSERT OR IGNORE INTO arrival_source SELECT ?, product, source FROM product_source"
                        + " WHERE product IN (SELECT value FROM json_each(?))",
                arrival,
                ids(letGo));
        handle.execute("DELETE FROM product_source WHERE product IN (SELECT value FROM json_each(?))", ids(letGo));
    }

    /** Forgets what an arrival said of sources. */
    void undo(long arrival) {
        handle.execute(
                "DELETE FROM product_source WHERE product IN"
                        + " (SELECT product FROM arrival_source WHERE arrival = ?)",
                arrival);
        handle.execute(
                "INSERT INTO product_source SELECT product, source FROM arrival_source WHERE arrival = ?"
                        + " AND source IS NOT NULL AND product IN (SELECT id FROM product)",
                arrival);
    }

    private static String ids(Collection<ProductId> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(",", "[", "]"));
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
