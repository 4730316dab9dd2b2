package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.Catalog;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.SqliteCuration;
import dev.awase.catalog.StockUpdate;
import dev.awase.catalog.Stocked;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Wish;
import dev.awase.item.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts that another program sets, as a kiosk that runs already answers with them. */
class StockOnTheFloorTest {
    private static final Taxonomy FASHION = CatalogFixture.fashion();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private LocalDatabase kiosks;
    private LocalDatabase tills;
    private SqliteCatalog till;
    private Counting catalog;
    private ShopFloor floor;

    @BeforeEach
    void open() throws Exception {
        kiosks = LocalDatabase.open(home);
        tills = LocalDatabase.open(home);
        till = new SqliteCatalog(tills, FASHION);
        take(
                "handle,variant_sku,name,category,color,price,size,stock",
                "P,P-S,Chinos,trousers,beige,5900,S,2",
                "P,P-M,Chinos,trousers,beige,5900,M,3",
                "P,P-L,Chinos,trousers,beige,5900,L,0",
                "Q,Q-M,Jeans,trousers,navy,7900,M,1",
                "T,T-M,Tee,t-shirt,white,1900,M,9");
        catalog = new Counting(new SqliteCatalog(kiosks, FASHION));
        floor = new ShopFloor(catalog, FASHION, new Coordinator(FASHION, CoordinationSettings.DEFAULT), CLOCK);
        floor.warmUp();
    }

    @AfterEach
    void close() {
        kiosks.close();
        tills.close();
    }

    @Test
    void whatIsSoldOutIsNotOfferedAndComesBackWithoutBuildingAnew() {
        assertTrue(offered(Wish.NONE).contains("P"));
        set("P-S", 0);
        set("P-M", 0);
        assertEquals(List.of("Q"), offered(Wish.NONE));
        set("P-S", 1);
        assertTrue(offered(Wish.NONE).contains("P"));
        assertEquals(1, catalog.builds, "counts alone do not build the arrays anew");
    }

    @Test
    void aSizeThatWasSoldOutFromTheStartComesBack() {
        Wish large = Wish.NONE.withSize(Optional.of("L"));
        assertFalse(offered(large).contains("P"));
        set("P-L", 2);
        assertEquals(List.of("P"), offered(large));
        set("P-L", 0);
        assertFalse(offered(large).contains("P"));
        assertEquals(1, catalog.builds);
    }

    @Test
    void theCountThatIsShownIsTheNewOne() {
        set("Q-M", 7);
        Product shown = floor.around(product("T"), Wish.NONE).shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product())
                .filter(product -> product.sku().equals("Q"))
                .findFirst()
                .orElseThrow();
        assertEquals(7, shown.stock());
        assertEquals(7, product("Q").stock());
    }

    @Test
    void aChangeOfProductsTogetherWithCountsBuildsAnew() throws Exception {
        set("P-S", 0);
        take("handle,variant_sku,name,category,color,price,size,stock", "R,R-M,Slacks,trousers,gray,6900,M,4");
        set("P-M", 0);
        List<String> offered = offered(Wish.NONE);
        assertTrue(offered.contains("R"));
        assertFalse(offered.contains("P"));
        assertEquals(2, catalog.builds);
    }

    @Test
    void aDecisionTogetherWithCountsIsSeen() {
        new SqliteCuration(tills).relate(product("T").id(), product("P").id(), Optional.of(Relation.Kind.NEVER_WITH));
        set("Q-M", 8);
        assertFalse(offered(Wish.NONE).contains("P"));
        set("Q-M", 0);
        assertEquals(List.of(), offered(Wish.NONE), "the decision holds while counts alone change");
        assertEquals(1, catalog.builds);
    }

    @Test
    void theSameCountAgainChangesNothing() {
        long version = till.version();
        assertEquals(0, till.update(List.of(new StockUpdate("P-S", 2), new StockUpdate("nobody", 5))));
        assertEquals(version, till.version());
        assertEquals(1, till.update(List.of(new StockUpdate("P-S", 4), new StockUpdate("P-S", 4))));
        assertEquals(version + 1, till.version());
    }

    @Test
    void productVersionsTellCountsFromProducts() throws Exception {
        long products = till.productVersion();
        long version = till.version();
        set("P-S", 9);
        assertEquals(products, till.productVersion());
        assertEquals(
                List.of("P-S", "P-M", "P-L"),
                till.stockedSince(version).getFirst().variants().stream()
                        .map(variant -> variant.sku())
                        .toList());
        assertEquals(List.of(), till.stockedSince(till.version()));
        take("handle,variant_sku,name,category,color,price,size,stock", "R,R-M,Slacks,trousers,gray,6900,M,4");
        assertTrue(till.productVersion() > products);
    }

    private List<String> offered(Wish wish) {
        return floor.around(product("T"), wish).shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().sku())
                .filter(sku -> !sku.equals("T"))
                .toList();
    }

    private Product product(String code) {
        return till.byCode(code).orElseThrow();
    }

    private void set(String sku, int stock) {
        till.update(List.of(new StockUpdate(sku, stock)));
    }

    private void take(String... lines) throws Exception {
        Path file = Files.write(Files.createTempFile(home, "goods", ".csv"), List.of(lines));
        new CatalogImport(tills, FASHION, TonesOfPicture.NONE).run(file, ImportSettings.DEFAULT, ImportWatch.NONE);
    }

    /** Counts how often all products are read. */
    private static final class Counting implements Catalog {
        private final Catalog real;
        private int builds;

        Counting(Catalog real) {
            this.real = real;
        }

        @Override
        public long version() {
            return real.version();
        }

        @Override
        public long productVersion() {
            return real.productVersion();
        }

        @Override
        public List<Stocked> stockedSince(long version) {
            return real.stockedSince(version);
        }

        @Override
        public Versions versions() {
            return real.versions();
        }

        @Override
        public int size() {
            return real.size();
        }

        @Override
        public Optional<Product> product(ProductId id) {
            return real.product(id);
        }

        @Override
        public Optional<Product> byCode(String code) {
            return real.byCode(code);
        }

        @Override
        public List<Product> products(Collection<ProductId> ids) {
            return real.products(ids);
        }

        @Override
        public void forEach(Consumer<Product> each) {
            builds++;
            real.forEach(each);
        }

        @Override
        public List<Relation> relations() {
            return real.relations();
        }

        @Override
        public List<Product> search(String words, int limit) {
            return real.search(words, limit);
        }
    }
}
