package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Writes whole products with their variants and search words inside the caller's transaction. Rows wait in batches
 * until {@link #flush}.
 */
public final class ProductWriter implements AutoCloseable {
    private static final int BATCH = 1_000;
    // Beside what a product is: how many pieces there are, which the table sorts by.
    private static final String COLUMNS = ProductRows.COLUMNS + ", pieces";
    private static final String MARKS = ProductRows.MARKS + ", ?";
    private static final int PIECES = 24;

    private final Taxonomy taxonomy;
    private final PreparedStatement product;
    private final PreparedStatement variant;
    private final PreparedStatement words;
    private final PreparedStatement change;
    private final PreparedStatement variantsGone;
    private final PreparedStatement wordsGone;
    private int waiting;

    public ProductWriter(Connection connection, Taxonomy taxonomy) throws SQLException {
        this.taxonomy = taxonomy;
        product = connection.prepareStatement("INSERT INTO product (" + COLUMNS + ") VALUES (" + MARKS + ")");
        variant = connection.prepareStatement(
                "INSERT INTO variant (product, position, sku, size, color, stock, gtin) VALUES (?, ?, ?, ?, ?, ?, ?)");
        words = connection.prepareStatement(
                "INSERT INTO product_words (rowid, name, codes, kind, description) VALUES (?, ?, ?, ?, ?)");
        change = connection.prepareStatement("UPDATE product SET (" + COLUMNS + ") = (" + MARKS + ") WHERE id = ?");
        variantsGone = connection.prepareStatement("DELETE FROM variant WHERE product = ?");
        wordsGone = connection.prepareStatement("DELETE FROM product_words WHERE rowid = ?");
    }

    /** Adds a product whose id and SKUs are new. */
    public void add(Product added) throws SQLException {
        ProductRows.bind(product, added);
        product.setInt(PIECES, added.stock());
        product.addBatch();
        addVariants(added);
        addWords(added);
        if (++waiting >= BATCH) {
            flush();
        }
    }

    /** Puts a product in the place of the one that has its id. */
    public void replace(Product changed) throws SQLException {
        flush();
        long id = changed.id().value();
        run(variantsGone, id);
        run(wordsGone, id);
        ProductRows.bind(change, changed);
        change.setInt(PIECES, changed.stock());
        change.setLong(PIECES + 1, id);
        change.executeUpdate();
        addVariants(changed);
        addWords(changed);
        flush();
    }

    /** Sends the rows that wait to the database. */
    public void flush() throws SQLException {
        product.executeBatch();
        variant.executeBatch();
        words.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        product.close();
        variant.close();
        words.close();
        change.close();
        variantsGone.close();
        wordsGone.close();
    }

    private void addVariants(Product owner) throws SQLException {
        int position = 0;
        for (Variant each : owner.variants()) {
            variant.setLong(1, owner.id().value());
            variant.setInt(2, position++);
            variant.setString(3, each.sku());
            variant.setString(4, each.size());
            variant.setString(5, each.color());
            variant.setInt(6, each.stock());
            variant.setString(7, each.gtin().orElse(null));
            variant.addBatch();
        }
    }

    private void addWords(Product owner) throws SQLException {
        words.setLong(1, owner.id().value());
        words.setString(
                2, SearchWords.index(String.join(" ", owner.name().byLanguage().values())));
        StringBuilder codes = new StringBuilder(owner.brand()).append(' ').append(owner.sku());
        owner.gtin().ifPresent(gtin -> codes.append(' ').append(gtin));
        for (Variant each : owner.variants()) {
            codes.append(' ').append(each.sku());
            each.gtin().ifPresent(gtin -> codes.append(' ').append(gtin));
        }
        words.setString(3, SearchWords.index(codes.toString()));
        words.setString(4, kinds(owner.item().category()));
        words.setString(
                5,
                SearchWords.index(
                        String.join(" ", owner.description().byLanguage().values())));
        words.addBatch();
    }

    /** The category's id and its ancestors', one word each. */
    private String kinds(Category category) {
        StringBuilder kinds = new StringBuilder();
        Optional<Category> at = Optional.of(category);
        while (at.isPresent()) {
            kinds.append(kind(at.get())).append(' ');
            at = taxonomy.knows(at.get()) ? taxonomy.parent(at.get()) : Optional.empty();
        }
        return kinds.toString();
    }

    static String kind(Category category) {
        return category.id().replace('-', '0');
    }

    private static void run(PreparedStatement statement, long id) throws SQLException {
        statement.setLong(1, id);
        statement.executeUpdate();
    }
}
