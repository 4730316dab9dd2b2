package dev.awase.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awase.LocalDatabase;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The staff's table of products, and the changes made in it. */
class ProductTableTest {
    private static final Order NEWEST = new Order(Order.By.ENTERED, true, Locale.ENGLISH);

    @TempDir
    Path home;

    private final Taxonomy taxonomy = CatalogFixture.fashion();
    private LocalDatabase database;
    private SqliteCatalog catalog;
    private SqliteProductTable table;
    private SqliteProductEdits edits;
    private final Product shirt = CatalogFixture.full(1, "A-1");
    private final Product trousers = ListCatalog.product(2, "B-2", "bottom", ToneName.BLACK, 0);
    private final Product bag = ListCatalog.product(3, "C-3", "bag", ToneName.RED, 7);

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        catalog = new SqliteCatalog(database, taxonomy);
        table = new SqliteProductTable(database, catalog);
        edits = new SqliteProductEdits(database, taxonomy);
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                for (Product product : List.of(shirt, trousers, bag)) {
                    writer.add(product);
                }
                writer.flush();
            }
            new CatalogTables(handle)
                    .relate(List.of(new Relation(shirt.id(), bag.id(), Relation.Kind.GOES_WITH)), List.of());
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void eachColumnSortsBothWaysAndPagesDoNotOverlap() {
        for (Order.By by : Order.By.values()) {
            List<String> up = skus(table.page(Filter.ALL, new Order(by, false, Locale.JAPANESE), 0, 10));
            List<String> down = skus(table.page(Filter.ALL, new Order(by, true, Locale.JAPANESE), 0, 10));
            assertEquals(up.reversed(), down, by::name);
            assertEquals(
                    up.subList(1, 2),
                    skus(table.page(Filter.ALL, new Order(by, false, Locale.JAPANESE), 1, 1)),
                    by::name);
        }
        assertEquals(
                List.of("B-2", "A-1", "C-3"),
                skus(table.page(Filter.ALL, new Order(Order.By.STOCK, false, Locale.ENGLISH), 0, 10)));
    }

    @Test
    void pagesFarDownAreThoseOfTheWholeTable() {
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), taxonomy)) {
                for (int i = 10; i < 600; i++) {
                    writer.add(ListCatalog.product(i, "M-" + i, "bag", ToneName.RED, i % 7));
                }
                writer.flush();
            }
            return true;
        });
        for (Order.By by : Order.By.values()) {
            Order order = new Order(by, true, Locale.ENGLISH);
            List<String> all = skus(table.page(Filter.ALL, order, 0, 1_000));
            assertEquals(593, all.size());
            for (int from : List.of(0, 150, 250, 300, 350, 580, 592, 593, 700)) {
                int to = Math.min(all.size(), from + 50);
                assertEquals(
                        from > to ? List.of() : all.subList(from, to),
                        skus(table.page(Filter.ALL, order, from, 50)),
                        () -> by + " from " + from);
            }
        }
    }

    @Test
    void filtersNarrowAndAreCounted() {
        assertEquals(List.of("A-1"), found(Filter.ALL.withWords("linen")));
        assertEquals(List.of("A-1"), found(Filter.ALL.withWords("リネン")));
        assertEquals(List.of(), found(Filter.ALL.withWords("…")), "words without a letter find nothing");
        assertEquals(List.of("B-2"), found(Filter.ALL.withCategory(Optional.of(new Category("bottom")))));
        assertEquals(List.of("B-2"), found(Filter.ALL.withState(Optional.of(new ProductTable.State.SoldOut()))));
        assertEquals(
                List.of("A-1"),
                found(Filter.ALL.withState(Optional.of(new ProductTable.State.NotActive(LocalDate.of(2030, 1, 1))))));
        assertEquals(List.of("C-3", "B-2"), found(Filter.ALL.withLack(Optional.of(Lack.PICTURE))));
        assertEquals(
                List.of("B-2"),
                found(Filter.ALL
                        .withLack(Optional.of(Lack.PICTURE))
                        .withCategory(Optional.of(new Category("bottom")))));
    }

    @Test
    void whatIsMissingIsCountedAsEachProductTellsIt() {
        edits.amend(List.of(bag.id()), _ -> new Amendment.Name("ja", ""));
        edits.amend(List.of(bag.id()), _ -> new Amendment.Stands(Optional.empty()));
        Map<Lack, Integer> lacks = table.lacks();
        List<Product> all = table.page(Filter.ALL, NEWEST, 0, 10);
        for (Lack lack : Lack.values()) {
            assertEquals(all.stream().filter(lack::of).count(), (long) lacks.getOrDefault(lack, -1), lack::name);
        }
        assertEquals(1, lacks.get(Lack.PLACE));
        assertEquals(1, lacks.get(Lack.JAPANESE));
    }

    @Test
    void aChangeIsOfOneFieldOnTheRowAsItIsAndItsWayBackToo() {
        long version = catalog.version();
        Amendment cheaper = new Amendment.Cost(new Price(8_000, OptionalLong.empty(), CatalogFixture.YEN));
        Product before = edits.amend(List.of(bag.id()), _ -> cheaper).getFirst();
        assertNotEquals(version, catalog.version(), "other programs see it");
        catalog.update(List.of(new StockUpdate("C-3-M", 2)));
        edits.takeBack(Map.of(bag.id(), cheaper.back(before)));
        Product after = catalog.product(bag.id()).orElseThrow();
        assertEquals(bag.price(), after.price());
        assertEquals(2, after.stock(), "what was sold meanwhile stays sold");
    }

    @Test
    void everyAmendmentGoesThereAndBack() {
        for (Amendment amendment : List.of(
                new Amendment.Name("en", "Another"),
                new Amendment.Cost(new Price(1, OptionalLong.empty(), CatalogFixture.YEN)),
                new Amendment.Stands(Optional.of(new Place("9F", "", ""))),
                new Amendment.Sold(Optional.empty(), Optional.of(LocalDate.of(2031, 1, 1))),
                new Amendment.Pictures(List.of(Path.of("/shop/z.png"))),
                new Amendment.Stock("A-1-M", 9),
                new Amendment.Kind(new Category("bag")),
                new Amendment.Colors(bag.item().palette(), bag.item().pattern()),
                new Amendment.Worn(Optional.empty(), Set.of()))) {
            Product changed = amendment.to(shirt);
            assertNotEquals(shirt, changed, amendment::toString);
            assertEquals(shirt, amendment.back(shirt).to(changed), amendment::toString);
        }
    }

    @Test
    void whatWasTakenOutComesBackWithItsRelationsAndIsFoundAgain() {
        ProductEdits.Removed removed = edits.remove(List.of(shirt.id()));
        assertEquals(List.of(), catalog.relations());
        assertEquals(List.of(), found(Filter.ALL.withWords("linen")));
        edits.putBack(removed);
        assertEquals(Optional.of(shirt), catalog.product(shirt.id()));
        assertEquals(1, catalog.relations().size());
        assertEquals(List.of("A-1"), found(Filter.ALL.withWords("linen")));
    }

    @Test
    void whatTheStylistsDecidedComesBackWithIt() {
        SqliteCuration curation = new SqliteCuration(database);
        LocalDate today = LocalDate.of(2026, 11, 27);
        CuratedLook look = curation.keep(new CuratedLook(
                0,
                new Texts(Map.of("en", "Spring")),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(shirt.id(), trousers.id(), bag.id())));
        Push push = new Push(shirt.id(), today, today, "Mori");
        curation.push(push);
        ProductEdits.Removed removed = edits.remove(List.of(shirt.id()));
        assertEquals(2, catalog.looks().getFirst().pieces().size());
        assertEquals(List.of(), catalog.pushes());
        edits.putBack(removed);
        assertEquals(List.of(look), catalog.looks());
        assertEquals(List.of(push), catalog.pushes());
    }

    private List<String> found(Filter filter) {
        List<String> skus = skus(table.page(filter, NEWEST, 0, 10));
        assertEquals(skus.size(), table.count(filter));
        assertEquals(skus.size(), table.ids(filter).size());
        return skus;
    }

    private static List<String> skus(List<Product> products) {
        return products.stream().map(Product::sku).toList();
    }
}
