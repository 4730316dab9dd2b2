package dev.awase.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Counts of stock alone, inside somebody's transaction. Each change tells which products it touched, so that a kiosk
 * looks at these and at no other.
 */
public final class StockRows {
    private static final String FIND = "SELECT product, position, stock FROM variant WHERE sku = ?1"
            + " UNION ALL SELECT product, position, stock FROM variant WHERE gtin = ?1"
            + " AND NOT EXISTS (SELECT 1 FROM variant WHERE sku = ?1) LIMIT 1";
    private static final String ONLY = "SELECT product, position, stock FROM variant WHERE product IN"
            + " (SELECT id FROM product WHERE sku = ? UNION SELECT id FROM product WHERE gtin = ?)";

    private final Handle handle;

    public StockRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * What a set of counts did.
     *
     * @param changed variants whose count is another now
     * @param soldOut those of them that were in stock before and are not now
     * @param unknown codes that name no variant
     */
    public record Outcome(int changed, int soldOut, Set<String> unknown) {
        public Outcome {
            unknown = Set.copyOf(unknown);
        }
    }

    /** How many variants are in stock. */
    public int inStock() {
        return handle.createQuery("SELECT count(*) FROM variant WHERE stock > 0")
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Sets these counts, and tells every process where one was different. A count that names a whole product, by its
     * code or its GTIN, is that of its only variant.
     */
    public Outcome set(Collection<StockUpdate> counts) throws SQLException {
        Connection connection = handle.getConnection();
        Set<Long> touched = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        int changed = 0;
        int soldOut = 0;
        try (PreparedStatement find = connection.prepareStatement(FIND);
                PreparedStatement only = connection.prepareStatement(ONLY);
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE variant SET stock = ? WHERE product = ? AND position = ?")) {
            for (StockUpdate count : counts) {
                Optional<Found> place = found(find, count.sku(), 1);
                if (place.isEmpty()) {
                    place = found(only, count.sku(), 2);
                }
                if (place.isEmpty()) {
                    unknown.add(count.sku());
                } else if (place.get().stock() != count.stock()) {
                    update.setInt(1, count.stock());
                    update.setLong(2, place.get().product());
                    update.setInt(3, place.get().position());
                    update.executeUpdate();
                    touched.add(place.get().product());
                    changed++;
                    soldOut += count.stock() == 0 ? 1 : 0;
                }
            }
        }
        if (changed > 0) {
            tell(touched);
        }
        return new Outcome(changed, soldOut, unknown);
    }

    private record Found(long product, int position, int stock) {}

    /** The one variant that this question finds; nothing where it finds more. */
    private static Optional<Found> found(PreparedStatement question, String code, int marks) throws SQLException {
        for (int mark = 1; mark <= marks; mark++) {
            question.setString(mark, code);
        }
        try (ResultSet row = question.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            Found found = new Found(row.getLong(1), row.getInt(2), row.getInt(3));
            return row.next() ? Optional.empty() : Optional.of(found);
        }
    }

    /** The catalog is another, by the stock of these products alone. */
    public void tell(Collection<Long> products) throws SQLException {
        CatalogTables tables = new CatalogTables(handle);
        tables.bumpVersion();
        long version = tables.version();
        handle.execute("UPDATE stock_version SET changes = changes + 1");
        try (PreparedStatement row =
                handle.getConnection().prepareStatement("INSERT OR REPLACE INTO stock_change VALUES (?, ?)")) {
            for (long product : products) {
                row.setLong(1, product);
                row.setLong(2, version);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** What the products hold whose stock alone was changed after this version of the catalog. */
    static List<Stocked> since(Connection connection, long version) throws SQLException {
        Map<Long, List<Variant>> found = new LinkedHashMap<>();
        String sql = """
                SELECT variant.product, sku, size, color, stock, gtin FROM stock_change
                JOIN variant ON variant.product = stock_change.product
                WHERE version > ? ORDER BY variant.product, position
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, version);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                            .add(ProductRows.variant(row));
                }
            }
        }
        return found.entrySet().stream()
                .map(each -> new Stocked(new ProductId(each.getKey()), each.getValue()))
                .toList();
    }
}
