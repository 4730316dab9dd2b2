package dev.awase.catalog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads products with their variants in two queries, however many there are: both come ordered by product, and are
 * merged as they stream. Plain JDBC, since the whole catalog passes through here each time it changes.
 */
final class ProductQuery {
    private ProductQuery() {}

    /** Every product, in the order of their ids. */
    static void all(Connection connection, Consumer<Product> each) throws SQLException {
        stream(connection, "", null, each);
    }

    /** Those of the ids that are there, in the order of their ids. */
    static List<Product> byId(Connection connection, Collection<ProductId> ids) throws SQLException {
        List<Product> found = new ArrayList<>(ids.size());
        String list = ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(",", "[", "]"));
        stream(connection, "IN (SELECT value FROM json_each(?))", list, found::add);
        return found;
    }

    /** Those of the SKUs that are there, in the order of their ids. */
    static List<Product> bySku(Connection connection, Collection<String> skus) throws SQLException {
        List<Product> found = new ArrayList<>(skus.size());
        String list = Json.write(List.copyOf(skus)).orElse("[]");
        stream(
                connection,
                "IN (SELECT id FROM product WHERE sku IN (SELECT value FROM json_each(?)))",
                list,
                found::add);
        return found;
    }

    private static void stream(Connection connection, String which, @Nullable String argument, Consumer<Product> each)
            throws SQLException {
        String products = "SELECT " + ProductRows.COLUMNS + " FROM product" + where("id", which) + " ORDER BY id";
        String variants = "SELECT product, sku, size, color, stock, gtin FROM variant" + where("product", which)
                + " ORDER BY product, position";
        try (PreparedStatement product = connection.prepareStatement(products);
                PreparedStatement variant = connection.prepareStatement(variants)) {
            if (argument != null) {
                product.setString(1, argument);
                variant.setString(1, argument);
            }
            try (ResultSet row = product.executeQuery();
                    ResultSet part = variant.executeQuery()) {
                merge(row, part, each);
            }
        }
    }

    private static void merge(ResultSet row, ResultSet part, Consumer<Product> each) throws SQLException {
        boolean more = part.next();
        while (row.next()) {
            long id = row.getLong(1);
            List<Variant> variants = new ArrayList<>(4);
            while (more && part.getLong(1) == id) {
                variants.add(ProductRows.variant(part));
                more = part.next();
            }
            each.accept(ProductRows.product(row, variants));
        }
    }

    private static String where(String column, String which) {
        return which.isEmpty() ? "" : " WHERE " + column + " " + which;
    }
}
