package dev.awase.catalog;

import dev.awase.item.Taxonomy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@link ProductEdits} in the catalog's tables. */
public final class SqliteProductEdits implements ProductEdits {
    private final Database database;
    private final Taxonomy taxonomy;

    public SqliteProductEdits(Database database, Taxonomy taxonomy) {
        this.database = database;
        this.taxonomy = taxonomy;
    }

    @Override
    public List<Product> amend(Collection<ProductId> ids, Function<Product, @Nullable Amendment> how) {
        return database.write(handle -> amend(handle, ids, how));
    }

    @Override
    public List<Product> takeBack(Map<ProductId, Amendment> back) {
        return database.write(handle -> amend(handle, back.keySet(), product -> back.get(product.id())));
    }

    private List<Product> amend(Handle handle, Collection<ProductId> ids, Function<Product, @Nullable Amendment> how)
            throws SQLException {
        List<Product> before = new ArrayList<>();
        boolean stockAlone = true;
        try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
            for (Product product : ProductQuery.byId(handle.getConnection(), ids)) {
                Amendment amendment = how.apply(product);
                Product changed = amendment == null ? product : amendment.to(product);
                if (!changed.equals(product)) {
                    before.add(product);
                    stockAlone &= product.isButForStock(changed);
                    writer.replace(changed);
                }
            }
        }
        CatalogTables tables = new CatalogTables(handle);
        if (stockAlone) {
            tables.bumpStock(before.stream().map(Product::id).toList());
        } else {
            tables.bumpVersion();
        }
        return before;
    }

    @Override
    public Removed remove(Collection<ProductId> ids) {
        return database.write(handle -> {
            Set<ProductId> gone = new HashSet<>(ids);
            CatalogTables tables = new CatalogTables(handle);
            List<Product> products = ProductQuery.byId(handle.getConnection(), ids);
            List<Relation> relations = tables.relations().stream()
                    .filter(relation -> gone.contains(relation.one()) || gone.contains(relation.other()))
                    .toList();
            Removed removed = new Removed(
                    products, relations, CuratedTables.piecesOf(handle, gone), CuratedTables.pushesOf(handle, gone));
            for (Product product : products) {
                handle.execute(
                        "DELETE FROM product_words WHERE rowid = ?",
                        product.id().value());
                handle.execute("DELETE FROM product WHERE id = ?", product.id().value());
            }
            if (!products.isEmpty()) {
                tables.bumpVersion();
            }
            return removed;
        });
    }

    @Override
    public int putBack(Removed removed) {
        return database.write(handle -> {
            CatalogTables tables = new CatalogTables(handle);
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                for (Product product : removed.products()) {
                    writer.add(product);
                }
                writer.flush();
            }
            tables.relate(removed.relations(), List.of());
            CuratedTables.putBack(handle, removed.pieces(), removed.pushes());
            tables.bumpVersion();
            return removed.products().size();
        });
    }
}
