package dev.awase.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogTest {
    @TempDir
    Path home;

    private LocalDatabase database;
    private SqliteCatalog catalog;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        catalog = new SqliteCatalog(database, CatalogFixture.fashion());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givesBackEveryField() {
        Product full = CatalogFixture.full(1, "LS-1");
        Product bare = CatalogFixture.bare(2, "X", "bag", "Bag");
        add(full, bare);
        assertEquals(Optional.of(full), catalog.product(full.id()));
        assertEquals(List.of(bare, full), catalog.products(List.of(bare.id(), new ProductId(99), full.id())));
        List<Product> all = new ArrayList<>();
        catalog.forEach(all::add);
        assertEquals(List.of(full, bare), all);
        assertEquals(2, catalog.size());
    }

    @Test
    void findsByAnyCode() {
        Product full = CatalogFixture.full(1, "LS-1");
        add(full);
        for (String code : List.of("LS-1", "LS-1-M", "4901234567894", " LS-1 ")) {
            assertEquals(Optional.of(full), catalog.byCode(code), code);
        }
        assertEquals(Optional.empty(), catalog.byCode("LS-1-XL"));
    }

    @Test
    void replacesAProductAndItsWords() {
        add(CatalogFixture.full(1, "LS-1"));
        Product renamed = CatalogFixture.named(CatalogFixture.full(1, "LS-1"), Map.of("en", "Silk blouse"));
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), CatalogFixture.fashion())) {
                writer.replace(renamed);
            }
            return renamed;
        });
        assertEquals(List.of(renamed), catalog.search("silk", 5));
        assertTrue(catalog.search("シャツ リネン", 5).isEmpty());
    }

    @Test
    void countsStockInOneGo() {
        add(CatalogFixture.full(1, "LS-1"));
        List<StockUpdate> counts =
                List.of(new StockUpdate("LS-1-S", 4), new StockUpdate("LS-1-M", 3), new StockUpdate("nobody's", 9));
        assertEquals(1, catalog.update(counts));
        assertEquals(1, catalog.version());
        assertEquals(7, catalog.product(new ProductId(1)).orElseThrow().stock());
        assertEquals(0, catalog.update(counts));
        assertEquals(1, catalog.version());
    }

    @Test
    void anotherProcessSeesTheVersionGrow() {
        add(CatalogFixture.full(1, "LS-1"));
        try (LocalDatabase other = LocalDatabase.open(home)) {
            SqliteCatalog theirs = new SqliteCatalog(other, CatalogFixture.fashion());
            assertEquals(0, theirs.version());
            catalog.update(List.of(new StockUpdate("LS-1-S", 1)));
            assertEquals(1, theirs.version());
        }
    }

    private void add(Product... products) {
        database.write(handle -> {
            try (ProductWriter writer = new ProductWriter(handle.getConnection(), CatalogFixture.fashion())) {
                for (Product product : products) {
                    writer.add(product);
                }
                writer.flush();
            }
            return products;
        });
    }
}
