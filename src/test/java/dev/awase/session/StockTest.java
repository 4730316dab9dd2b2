package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.Amendment;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.StockUpdate;
import dev.awase.catalog.Stocked;
import dev.awase.catalog.Variant;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Wish;
import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces that are sold and come in through a connection of their own, as a kiosk that runs already answers with them. */
class StockTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.ofHours(9));
    private static final Taxonomy FASHION = CatalogFixture.fashion();

    @TempDir
    Path home;

    private LocalDatabase kiosks;
    private LocalDatabase tills;
    private SqliteCatalog catalog;
    private SqliteCatalog till;
    private ShopFloor floor;
    private Product anchor;

    @BeforeEach
    void open() {
        kiosks = LocalDatabase.open(home);
        catalog = new SqliteCatalog(kiosks, FASHION);
        new CatalogImport(kiosks, FASHION, TonesOfPicture.NONE)
                .run(Path.of("assets", "demo", "catalog.csv"), ImportSettings.DEFAULT, ImportWatch.NONE);
        tills = LocalDatabase.open(home);
        till = new SqliteCatalog(tills, FASHION);
        floor = floor();
        anchor = catalog.byCode("AW-TOP-001").orElseThrow();
    }

    @AfterEach
    void close() {
        kiosks.close();
        tills.close();
    }

    @Test
    void whatIsSoldOutGoesAndWhatComesInIsBack() {
        List<ProductId> before = bottoms(floor);
        Product first = product(before.getFirst());
        count(first, 0);
        assertFalse(bottoms(floor).contains(first.id()));
        count(first, 3);
        assertEquals(before, bottoms(floor));
        assertEquals(
                3, floor.product(first.id()).orElseThrow().variants().getFirst().stock());
    }

    @Test
    void stockAloneLeavesProductsAndDecisionsAsTheyAre() {
        Product first = product(bottoms(floor).getFirst());
        long products = catalog.productVersion();
        long version = catalog.version();
        count(first, 0);
        assertEquals(List.of(new Stocked(first.id(), product(first.id()).variants())), catalog.stockedSince(version));
        new SqliteProductEdits(tills, FASHION)
                .amend(
                        List.of(anchor.id()),
                        product -> new Amendment.Stock(
                                product.variants().getFirst().sku(), 77));
        assertEquals(products, catalog.productVersion());
        assertEquals(version + 2, catalog.version());
        assertEquals(
                List.of(anchor.id()),
                catalog.stockedSince(version + 1).stream().map(Stocked::product).toList());
    }

    @Test
    void aSizeThatNothingWasInStockInIsFoundOnceItComes() {
        Product first = product(bottoms(floor).getFirst());
        Wish odd = Wish.NONE.withSize(Optional.of("XXS"));
        tills.write(handle -> handle.execute(
                "UPDATE variant SET size = 'XXS', stock = 0 WHERE sku = ?",
                first.variants().getFirst().sku()));
        tills.write(handle -> handle.execute("UPDATE catalog_version SET version = version + 1"));
        assertFalse(bottoms(floor, odd).contains(first.id()));
        till.update(List.of(new StockUpdate(first.variants().getFirst().sku(), 1)));
        assertTrue(bottoms(floor, odd).contains(first.id()));
    }

    @Test
    void aFileThatSaysStockAloneIsAChangeOfStockAlone() throws IOException {
        Product first = product(bottoms(floor).getFirst());
        long products = catalog.productVersion();
        StringBuilder counts = new StringBuilder("SKU,在庫数\n");
        first.variants().forEach(variant -> counts.append(variant.sku() + ",0\n"));
        Path file = Files.writeString(home.resolve("stock.csv"), counts);
        new CatalogImport(tills, FASHION, TonesOfPicture.NONE).run(file, ImportSettings.DEFAULT, ImportWatch.NONE);
        assertEquals(0, product(first.id()).stock());
        assertEquals(products, catalog.productVersion());
        assertFalse(bottoms(floor).contains(first.id()));
    }

    @Test
    void afterAnyRowOfChangesTheFloorAnswersAsOneThatIsNew() {
        Random chance = new Random(7);
        List<Product> all = new ArrayList<>();
        catalog.forEach(all::add);
        SqliteProductEdits edits = new SqliteProductEdits(tills, FASHION);
        for (int round = 0; round < 30; round++) {
            List<StockUpdate> counts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Product product = all.get(chance.nextInt(all.size()));
                for (Variant variant : product.variants()) {
                    counts.add(new StockUpdate(variant.sku(), chance.nextInt(3) == 0 ? chance.nextInt(5) : 0));
                }
            }
            till.update(counts);
            if (round % 7 == 3) {
                long price = 1_000L + chance.nextInt(9_000);
                edits.amend(
                        List.of(all.get(chance.nextInt(all.size())).id()),
                        product -> new Amendment.Cost(new Price(
                                price, OptionalLong.empty(), product.price().currency())));
            }
            Product asked = all.get(chance.nextInt(all.size()));
            assertEquals(floor().around(asked, Wish.NONE), floor.around(asked, Wish.NONE), "in round " + round);
        }
    }

    private void count(Product product, int pieces) {
        till.update(product.variants().stream()
                .map(variant -> new StockUpdate(variant.sku(), pieces))
                .toList());
    }

    private Product product(ProductId id) {
        return catalog.product(id).orElseThrow();
    }

    private ShopFloor floor() {
        return new ShopFloor(catalog, FASHION, new Coordinator(FASHION, CoordinationSettings.DEFAULT), CLOCK);
    }

    private List<ProductId> bottoms(ShopFloor asked) {
        return bottoms(asked, Wish.NONE);
    }

    private List<ProductId> bottoms(ShopFloor asked, Wish wish) {
        return asked.around(anchor, wish).shelves().stream()
                .filter(shelf -> shelf.slot().category().id().equals("bottom"))
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().id())
                .toList();
    }
}
