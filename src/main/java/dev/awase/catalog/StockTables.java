package dev.awase.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stock inside somebody's transaction: its changes are cheap for whoever holds the products in arrays. */
final class StockTables {
    private final Connection connection;

    StockTables(Connection connection) {
        this.connection = connection;
    }

    /** How many variants count otherwise now, and of which products. */
    record Restocked(int variants, Set<ProductId> products) {}

    /** Sets these counts; SKUs that no variant has, and counts that are as they were, are passed over. */
    Restocked set(Collection<StockUpdate> counts) throws SQLException {
        int variants = 0;
        Set<ProductId> products = new LinkedHashSet<>();
        try (PreparedStatement row = connection.prepareStatement(
                "UPDATE variant SET stock = ? WHERE sku = ? AND stock <> ? RETURNING product")) {
            for (StockUpdate count : counts) {
                row.setInt(1, count.stock());
                row.setString(2, count.sku());
                row.setInt(3, count.stock());
                try (ResultSet changed = row.executeQuery()) {
                    while (changed.next()) {
                        variants++;
                        products.add(new ProductId(changed.getLong(1)));
                    }
                }
            }
        }
        return new Restocked(variants, products);
    }

    /** Tells every process that these products' stock is another, and nothing else; once in a transaction. */
    void changed(Collection<ProductId> products) throws SQLException {
        if (products.isEmpty()) {
            return;
        }
        run("UPDATE catalog_version SET version = version + 1");
        run("UPDATE stock_version SET changes = changes + 1");
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT OR REPLACE INTO stock_change SELECT ?, version FROM catalog_version")) {
            for (ProductId product : products) {
                row.setLong(1, product.value());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    static Map<ProductId, List<Variant>> since(Connection connection, long version) throws SQLException {
        Map<ProductId, List<Variant>> restocked = new HashMap<>();
        String sql = """
                SELECT product, sku, size, color, stock FROM variant
                WHERE product IN (SELECT product FROM stock_change WHERE version > ?) ORDER BY product, position
                """;
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, version);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    restocked
                            .computeIfAbsent(new ProductId(row.getLong(1)), _ -> new ArrayList<>())
                            .add(new Variant(row.getString(2), row.getString(3), row.getString(4), row.getInt(5)));
                }
            }
        }
        return restocked;
    }

    private void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
