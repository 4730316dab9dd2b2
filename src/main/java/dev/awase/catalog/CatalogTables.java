package dev.awase.catalog;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The catalog's tables inside somebody's transaction: what must be known before products are written, and the rest. */
public final class CatalogTables {
    private final Handle handle;

    public CatalogTables(Handle handle) {
        this.handle = handle;
    }

    /** Grows with every transaction that bumped it. */
    long version() {
        return handle.createQuery("SELECT version FROM catalog_version")
                .mapTo(Long.class)
                .one();
    }

    /** Tells every process that the catalog is another; once in a transaction that changed something. */
    public void bumpVersion() {
        handle.execute("UPDATE catalog_version SET version = version + 1");
    }

    /** Sets these counts and tells every process; how many of them are others now. */
    public int restock(Collection<StockUpdate> counts) throws SQLException {
        return new StockRows(handle).set(counts).changed();
    }

    /** Tells every process that the stock of these products is another and nothing else; instead of {@link #bumpVersion}. */
    public void bumpStock(Collection<ProductId> products) throws SQLException {
        if (!products.isEmpty()) {
            new StockRows(handle).tell(products.stream().map(ProductId::value).toList());
        }
    }

    /** The product that each of these codes names, as {@link #find} does; codes that name none are left out. */
    public Map<String, Product> byCode(Collection<String> codes) throws SQLException {
        Map<String, ProductId> ids = new HashMap<>();
        codes.forEach(code -> find(code).ifPresent(id -> ids.put(code, id)));
        Map<ProductId, Product> products = new HashMap<>();
        ProductQuery.byId(handle.getConnection(), Set.copyOf(ids.values()))
                .forEach(product -> products.put(product.id(), product));
        Map<String, Product> found = new HashMap<>();
        ids.forEach((code, id) -> Optional.ofNullable(products.get(id)).ifPresent(product -> found.put(code, product)));
        return found;
    }

    /** The first id that no product has; 1 in an empty catalog. */
    public long nextId() {
        return handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM product")
                .mapTo(Long.class)
                .one();
    }

    /** Those of the SKUs that products have. */
    public List<Product> bySku(Collection<String> skus) throws SQLException {
        return ProductQuery.bySku(handle.getConnection(), skus);
    }

    public List<Product> byId(Collection<ProductId> ids) throws SQLException {
        return ProductQuery.byId(handle.getConnection(), ids);
    }

    /** Which products have variants with these SKUs. */
    public Map<String, ProductId> owners(Collection<String> skus) {
        Map<String, ProductId> owners = new HashMap<>();
        handle.createQuery("SELECT sku, product FROM variant WHERE sku IN (SELECT value FROM json_each(:skus))")
                .bind("skus", Json.write(List.copyOf(skus)).orElse("[]"))
                .map((row, context) -> owners.put(row.getString(1), new ProductId(row.getLong(2))))
                .list();
        return owners;
    }

    /** By a product's SKU, then a variant's, then a product's GTIN, then a variant's. */
    public Optional<ProductId> find(String code) {
        String sql = """
                SELECT id, 1 AS nearness FROM product WHERE sku = :code
                UNION ALL SELECT product, 2 FROM variant WHERE sku = :code
                UNION ALL SELECT id, 3 FROM product WHERE gtin = :code
                UNION ALL SELECT product, 4 FROM variant WHERE gtin = :code
                ORDER BY nearness, id LIMIT 1
                """;
        return handle.createQuery(sql)
                .bind("code", code)
                .map((row, context) -> new ProductId(row.getLong(1)))
                .findFirst();
    }

    public List<Relation> relations() {
        return handle.createQuery("SELECT one, other, kind FROM relation ORDER BY one, other")
                .map((row, context) -> new Relation(
                        new ProductId(row.getLong(1)),
                        new ProductId(row.getLong(2)),
                        Relation.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT))))
                .list();
    }

    /** Takes relations away and adds others, each with the smaller id first; gives the number of changes. */
    public int relate(Collection<Relation> added, Collection<Relation> removed) {
        int before = 0;
        try (PreparedBatch batch = handle.prepareBatch("DELETE FROM relation WHERE one = ? AND other = ?")) {
            removed.forEach(relation -> batch.bind(0, relation.one().value())
                    .bind(1, relation.other().value())
                    .add());
            before += batch.execute().length;
        }
        try (PreparedBatch batch = handle.prepareBatch("INSERT INTO relation (one, other, kind) VALUES (?, ?, ?)")) {
            added.forEach(relation -> batch.bind(0, relation.one().value())
                    .bind(1, relation.other().value())
                    .bind(2, relation.kind().name().toLowerCase(Locale.ROOT))
                    .add());
            before += batch.execute().length;
        }
        return before;
    }
}
