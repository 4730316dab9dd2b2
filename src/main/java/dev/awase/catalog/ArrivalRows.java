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

/** What a file changed, kept beside the catalog inside the caller's transaction: products as they were and became. */
public final class ArrivalRows {
    private final Connection connection;
    private final long arrival;

    /** A state of a product or a pair around one import. */
    public enum Side {
        BEFORE,
        AFTER
    }

    public ArrivalRows(Connection connection, long arrival) {
        this.connection = connection;
        this.arrival = arrival;
    }

    public void keep(Side side, Product product) throws SQLException {
        String head = " (arrival, side, ";
        String marks = ") VALUES (" + arrival + ", " + side.ordinal() + ", ";
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO arrival_product" + head + ProductRows.COLUMNS + marks + ProductRows.MARKS + ")")) {
            ProductRows.bind(row, product);
            row.executeUpdate();
        }
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO arrival_variant" + head
                + "product, position, sku, size, color, stock" + marks + "?, ?, ?, ?, ?, ?)")) {
            for (int position = 0; position < product.variants().size(); position++) {
                Variant variant = product.variants().get(position);
                row.setLong(1, product.id().value());
                row.setInt(2, position);
                row.setString(3, variant.sku());
                row.setString(4, variant.size());
                row.setString(5, variant.color());
                row.setInt(6, variant.stock());
                row.executeUpdate();
            }
        }
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
        try (PreparedStatement query = connection.prepareStatement("SELECT product, sku, size, color, stock"
                        + " FROM arrival_variant" + which + " ORDER BY product, position");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                variants.computeIfAbsent(row.getLong(1), product -> new ArrayList<>())
                        .add(new Variant(row.getString(2), row.getString(3), row.getString(4), row.getInt(5)));
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
