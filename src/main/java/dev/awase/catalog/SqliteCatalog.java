package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The catalog in its tables of the one database file. */
public final class SqliteCatalog implements Catalog {
    private final Database database;
    private final Taxonomy taxonomy;

    /** On a file whose tables are up to date. */
    public SqliteCatalog(Database database, Taxonomy taxonomy) {
        this.database = database;
        this.taxonomy = taxonomy;
    }

    @Override
    public long version() {
        return database.read(handle -> new CatalogTables(handle).version());
    }

    @Override
    public long productVersion() {
        return versions().products();
    }

    @Override
    public Versions versions() {
        String sql = "SELECT version, curation_version.changes, stock_version.changes"
                + " FROM catalog_version, curation_version, stock_version";
        return database.read(handle -> handle.createQuery(sql)
                .map((row, _) ->
                        new Versions(row.getLong(1), row.getLong(1) - row.getLong(2) - row.getLong(3), row.getLong(3)))
                .one());
    }

    @Override
    public List<Stocked> stockedSince(long version) {
        return database.read(handle -> StockRows.since(handle.getConnection(), version));
    }

    @Override
    public int size() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM product")
                .mapTo(Integer.class)
                .one());
    }

    /** The codes of all products. */
    public Set<String> skus() {
        return database.read(handle -> {
            try (Statement statement = handle.getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("SELECT sku FROM product")) {
                Set<String> skus = new HashSet<>();
                while (rows.next()) {
                    skus.add(rows.getString(1));
                }
                return skus;
            }
        });
    }

    @Override
    public Optional<Product> product(ProductId id) {
        return products(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Product> byCode(String code) {
        return database.read(handle -> {
            Optional<ProductId> id = new CatalogTables(handle).find(code.strip());
            return ordered(handle, id.stream().toList()).stream().findFirst();
        });
    }

    @Override
    public List<Product> products(Collection<ProductId> ids) {
        return database.read(handle -> ordered(handle, ids));
    }

    @Override
    public void forEach(Consumer<Product> each) {
        database.read(handle -> {
            ProductQuery.all(handle.getConnection(), each);
            return each;
        });
    }

    @Override
    public List<Relation> relations() {
        return database.read(handle -> new CatalogTables(handle).relations());
    }

    @Override
    public List<CuratedLook> looks() {
        return database.read(CuratedTables::looks);
    }

    @Override
    public List<Push> pushes() {
        return database.read(CuratedTables::pushes);
    }

    /** Sets these counts in one transaction; gives how many were different. SKUs that no variant has are passed over. */
    public int update(Collection<StockUpdate> counts) {
        return database.write(handle -> new StockRows(handle).set(counts).changed());
    }

    /** Takes these products out, with their variants, words and relations; answers how many were there. */
    public int remove(Collection<String> skus) {
        return database.write(handle -> {
            int gone = 0;
            for (String sku : skus) {
                handle.execute("DELETE FROM product_words WHERE rowid = (SELECT id FROM product WHERE sku = ?)", sku);
                gone += handle.execute("DELETE FROM product WHERE sku = ?", sku);
            }
            if (gone > 0) {
                new CatalogTables(handle).bumpVersion();
            }
            return gone;
        });
    }

    @Override
    public List<Product> search(String words, int limit) {
        String question = question(words);
        if (question.isEmpty() || limit <= 0) {
            return List.of();
        }
        // A hit in the name counts most, then brand and codes, then the kind of thing, then the description.
        String sql = """
            SELECT rowid FROM product_words WHERE product_words MATCH :question
            ORDER BY bm25(product_words, 10, 6, 3, 1), rowid LIMIT :limit
            """;
        return database.read(handle -> ordered(handle, ids(handle, sql, Map.of("question", question, "limit", limit))));
    }

    /** What is asked of the search index for these words; empty where there is no word in them. */
    String question(String words) {
        return Arrays.stream(words.strip().split("[\\s\\u3000]+"))
                .map(this::expression)
                .filter(expression -> !expression.isEmpty())
                .collect(Collectors.joining(" AND "));
    }

    /** This category and all below it. */
    List<Category> below(Category category) {
        return taxonomy.categories().stream()
                .filter(each -> taxonomy.isA(each, category))
                .toList();
    }

    /** One word of the question: in a text, or meaning a category by one of its labels and aliases. */
    private String expression(String word) {
        String texts =
                SearchWords.runs(word).stream().map(SearchWords::expression).collect(Collectors.joining(" AND "));
        Optional<String> kind = taxonomy.find(word).map(ProductWriter::kind).map(id -> "kind : " + id);
        if (texts.isEmpty()) {
            return kind.orElse("");
        }
        return "((" + texts + ")" + kind.map(known -> " OR " + known).orElse("") + ")";
    }

    private static List<ProductId> ids(Handle handle, String sql, Map<String, ?> arguments) {
        return handle.createQuery(sql)
                .bindMap(arguments)
                .map((row, context) -> new ProductId(row.getLong(1)))
                .list();
    }

    static List<Product> ordered(Handle handle, Collection<ProductId> ids) throws java.sql.SQLException {
        Map<ProductId, Product> found = new HashMap<>();
        ProductQuery.byId(handle.getConnection(), ids).forEach(product -> found.put(product.id(), product));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
