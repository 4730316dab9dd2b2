package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Gtin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** {@link ProductTable} over the catalog's tables: ids by indices first, then the products of one page. */
public final class SqliteProductTable implements ProductTable {
    /** Pages farther down are counted from whichever end is nearer. */
    private static final int FAR = 200;

    /** One walk along the variants' index instead of a look into it for each product. */
    private static final String SIZELESS = """
            SELECT (SELECT count(*) FROM product)
                - (SELECT count(*) FROM (SELECT DISTINCT product FROM variant WHERE size <> ''))
            """;

    private final Database database;
    private final SqliteCatalog catalog;

    public SqliteProductTable(Database database, SqliteCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    @Override
    public int count(Filter filter) {
        return database.read(handle -> count(handle, filter));
    }

    private int count(Handle handle, Filter filter) {
        return bound(handle, "SELECT count(*) FROM product" + where(filter), filter)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public List<Product> page(Filter filter, Order order, int from, int many) {
        return database.read(handle -> {
            int total = from < FAR ? Integer.MAX_VALUE : count(handle, filter);
            List<ProductId> ids = from <= total / 2
                    ? ids(handle, filter, order, from, many)
                    : ids(
                                    handle,
                                    filter,
                                    order.reversed(),
                                    Math.max(0, total - from - many),
                                    Math.min(many, total - from))
                            .reversed();
            return SqliteCatalog.ordered(handle, ids);
        });
    }

    private List<ProductId> ids(Handle handle, Filter filter, Order order, int from, int many) {
        String sql = "SELECT id FROM product" + where(filter) + orderBy(order) + " LIMIT :many OFFSET :from";
        return bound(handle, sql, filter)
                .bind("many", Math.max(0, many))
                .bind("from", from)
                .map((row, _) -> new ProductId(row.getLong(1)))
                .list();
    }

    @Override
    public List<ProductId> ids(Filter filter) {
        return database.read(handle -> bound(handle, "SELECT id FROM product" + where(filter), filter)
                .map((row, _) -> new ProductId(row.getLong(1)))
                .list());
    }

    @Override
    public List<Product> products(Collection<ProductId> ids) {
        return database.read(handle -> ProductQuery.byId(handle.getConnection(), ids));
    }

    @Override
    public Map<String, ProductId> owners(Collection<String> skus) {
        String sql = """
                SELECT sku, product FROM variant WHERE sku IN (SELECT value FROM json_each(:skus))
                UNION ALL SELECT sku, id FROM product WHERE sku IN (SELECT value FROM json_each(:skus))
                """;
        return database.read(handle -> {
            Map<String, ProductId> owners = new HashMap<>();
            handle.createQuery(sql)
                    .bind("skus", Json.write(List.copyOf(skus)).orElse("[]"))
                    .map((row, _) -> owners.put(row.getString(1), new ProductId(row.getLong(2))))
                    .list();
            return owners;
        });
    }

    @Override
    public List<String> bearers(Gtin code) {
        String sql = """
                SELECT sku FROM variant WHERE gtin IN (SELECT value FROM json_each(:codes))
                UNION SELECT sku FROM product WHERE gtin IN (SELECT value FROM json_each(:codes)) ORDER BY sku
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("codes", Json.write(code.spellings()).orElse("[]"))
                .mapTo(String.class)
                .list());
    }

    @Override
    public Map<Lack, Integer> lacks() {
        return database.read(handle -> {
            Map<Lack, Integer> counts = new EnumMap<>(Lack.class);
            for (Lack lack : Lack.values()) {
                counts.put(
                        lack,
                        handle.createQuery(
                                        lack == Lack.SIZE
                                                ? SIZELESS
                                                : "SELECT count(*) FROM product WHERE " + lack.condition)
                                .mapTo(Integer.class)
                                .one());
            }
            return counts;
        });
    }

    private Query bound(Handle handle, String sql, Filter filter) {
        Query query = handle.createQuery(sql);
        if (!filter.words().isBlank()) {
            query.bind("question", catalog.question(filter.words()));
        }
        filter.category()
                .ifPresent(category -> query.bind(
                        "kinds",
                        catalog.below(category).stream()
                                .map(Category::id)
                                .collect(Collectors.joining("\",\"", "[\"", "\"]"))));
        if (filter.state().orElse(null) instanceof State.NotActive(var day)) {
            query.bind("day", day.toString());
        }
        return query;
    }

    private String where(Filter filter) {
        List<String> conditions = new ArrayList<>();
        if (!filter.words().isBlank()) {
            conditions.add(
                    catalog.question(filter.words()).isEmpty()
                            ? ":question = '' AND 0"
                            : "id IN (SELECT rowid FROM product_words WHERE product_words MATCH :question)");
        }
        filter.category().ifPresent(_ -> conditions.add("category IN (SELECT value FROM json_each(:kinds))"));
        filter.lack().ifPresent(lack -> conditions.add(lack.condition));
        filter.state()
                .ifPresent(state -> conditions.add(
                        switch (state) {
                            case State.SoldOut() -> "pieces = 0";
                            case State.NotActive _ -> "(active_from > :day OR active_until < :day)";
                        }));
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Each ends with the id, so that pages never overlap. */
    private static String orderBy(Order order) {
        String way = order.descending() ? " DESC" : "";
        String names = order.language().getLanguage().equals("ja")
                ? "'$.ja'), json_extract(name, '$.en')"
                : "'$.en'), json_extract(name, '$.ja')";
        String by = switch (order.by()) {
            case ENTERED -> "id" + way;
            case NAME -> "coalesce(json_extract(name, " + names + ", sku)" + way;
            case SKU -> "sku" + way;
            case CATEGORY -> "category" + way;
            case PRICE -> "coalesce(sale_price, price)" + way;
            case STOCK -> "pieces" + way;
            case PLACE -> "floor" + way + ", zone" + way + ", shelf" + way;
        };
        return " ORDER BY " + by + (order.by() == Order.By.ENTERED ? "" : ", id" + way);
    }
}
