package dev.awase.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file changed, kept beside the catalog inside the caller's transaction: products as they were and became. */
public final class ArrivalRows implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final int LAST = ProductRows.COLUMNS.split(",").length;

    private final Connection connection;
    private final long arrival;
    private @Nullable PreparedStatement products;
    private @Nullable PreparedStatement variants;
    private int waiting;

    /** A state of a product or a pair around one import. */
    public enum Side {
        BEFORE,
        AFTER
    }

    public ArrivalRows(Connection connection, long arrival) {
        this.connection = connection;
        this.arrival = arrival;
    }

    /** Rows wait in batches until {@link #flush}. */
    public void keep(Side side, Product product) throws SQLException {
        PreparedStatement row = products();
        ProductRows.bind(row, product);
        row.setLong(LAST + 1, arrival);
        row.setInt(LAST + 2, side.ordinal());
        row.addBatch();
        PreparedStatement each = variants();
        for (int position = 0; position < product.variants().size(); position++) {
            Variant variant = product.variants().get(position);
            each.setLong(1, arrival);
            each.setInt(2, side.ordinal());
            each.setLong(3, product.id().value());
            each.setInt(4, position);
            each.setString(5, variant.sku());
            each.setString(6, variant.size());
            each.setString(7, variant.color());
            each.setInt(8, variant.stock());
            each.setString(9, variant.gtin().orElse(null));
            each.addBatch();
        }
        if (++waiting >= BATCH) {
            flush();
        }
    }

    /** Sends the rows that wait to the database. */
    public void flush() throws SQLException {
        if (waiting > 0) {
            products().executeBatch();
            variants().executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        if (products != null) {
            products.close();
        }
        if (variants != null) {
            variants.close();
        }
    }

    private PreparedStatement products() throws SQLException {
        PreparedStatement known = products;
        if (known == null) {
            known = connection.prepareStatement("INSERT INTO arrival_product (" + ProductRows.COLUMNS
                    + ", arrival, side) VALUES (" + ProductRows.MARKS + ", ?, ?)");
            products = known;
        }
        return known;
    }

    private PreparedStatement variants() throws SQLException {
        PreparedStatement known = variants;
        if (known == null) {
            known = connection.prepareStatement("INSERT INTO arrival_variant"
                    + " (arrival, side, product, position, sku, size, color, stock, gtin)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
            variants = known;
        }
        return known;
    }

    public void keep(Side side, Collection<Relation> relations) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO arrival_relation (arrival, side, one, other, kind) VALUES (?, ?, ?, ?, ?)")) {
            for (Relation relation : relations) {
                row.setLong(1, arrival);
                row.setInt(2, side.ordinal());
                row.setLong(3, relation.one().value());
                row.setLong(4, relation.other().value());
                row.setString(5, relation.kind().name().toLowerCase(Locale.ROOT));
                row.executeUpdate();
            }
        }
    }

    List<Product> products(Side side) throws SQLException {
        String which = " WHERE arrival = " + arrival + " AND side = " + side.ordinal();
        Map<Long, List<Variant>> variants = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT product, sku, size, color, stock, gtin"
                        + " FROM arrival_variant" + which + " ORDER BY product, position");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                variants.computeIfAbsent(row.getLong(1), product -> new ArrayList<>())
                        .add(ProductRows.variant(row));
            }
        }
        List<Product> products = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT " + ProductRows.COLUMNS + " FROM arrival_product" + which + " ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                products.add(ProductRows.product(row, variants.getOrDefault(row.getLong(1), List.of())));
            }
        }
        return products;
    }

    List<Relation> relations(Side side) throws SQLException {
        List<Relation> relations = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT one, other, kind FROM arrival_relation"
                        + " WHERE arrival = " + arrival + " AND side = " + side.ordinal());
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                relations.add(new Relation(
                        new ProductId(row.getLong(1)),
                        new ProductId(row.getLong(2)),
                        Relation.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT))));
            }
        }
        return relations;
    }
}
