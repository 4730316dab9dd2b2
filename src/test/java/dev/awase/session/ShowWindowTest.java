package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.SqliteCatalog;
import dev.awase.catalog.StockUpdate;
import dev.awase.catalog.files.CatalogImport;
import dev.awase.catalog.files.ImportSettings;
import dev.awase.catalog.files.ImportWatch;
import dev.awase.catalog.files.TonesOfPicture;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.item.Taxonomy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowWindowTest {
    private static final Path DEMO = Path.of(System.getProperty("awase.base", "."), "assets", "demo");

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
    void showsWholeLooksOfWhatIsInStockAndHasAPicture() {
        bring(true);
        List<Showpiece> looks = on("2026-11-22").looks();
        assertEquals(ShowWindow.LOOKS, looks.size());
        Set<ProductId> shown = new HashSet<>();
        for (Showpiece look : looks) {
            assertTrue(look.pieces().size() >= 3 && look.pieces().size() <= 4, look::toString);
            for (Product piece : look.pieces()) {
                assertTrue(piece.stock() > 0 && !piece.pictures().isEmpty(), piece::sku);
                assertTrue(shown.add(piece.id()), piece.sku() + " is shown twice");
            }
            String root =
                    CatalogFixture.fashion().root(look.hero().item().category()).id();
            assertTrue(List.of("top", "bottom", "dress", "outerwear").contains(root), root);
        }
    }

    @Test
    void whatIsSoldOutIsGoneAtTheNextAskingAndTheRestStays() {
        bring(true);
        ShowWindow window = on("2026-11-22");
        List<Showpiece> before = window.looks();
        assertSame(before, window.looks(), "nothing has changed, nothing is made anew");
        Product sold = before.get(2).hero();
        sold.variants().forEach(variant -> catalog.update(List.of(new StockUpdate(variant.sku(), 0))));
        List<Showpiece> after = window.looks();
        assertFalse(after.stream()
                .flatMap(look -> look.pieces().stream())
                .anyMatch(piece -> piece.id().equals(sold.id())));
        assertEquals(before.get(0).hero().id(), after.get(0).hero().id());
        assertEquals(before.get(1).hero().id(), after.get(1).hero().id());
    }

    @Test
    void eachDayHasItsOwn() {
        bring(true);
        assertNotEquals(heroes(on("2026-11-22")), heroes(on("2026-11-23")));
        assertEquals(heroes(on("2026-11-22")), heroes(on("2026-11-22")));
    }

    @Test
    void nothingIsShownWhereThereIsNothingToSee() {
        assertEquals(List.of(), on("2026-11-22").looks(), "an empty shop");
        bring(false);
        assertEquals(List.of(), on("2026-11-22").looks(), "a shop without pictures");
    }

    private static List<ProductId> heroes(ShowWindow window) {
        return window.looks().stream().map(look -> look.hero().id()).toList();
    }

    private ShowWindow on(String day) {
        Taxonomy fashion = CatalogFixture.fashion();
        Clock clock = Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneOffset.ofHours(9));
        return new ShowWindow(
                new ShopFloor(catalog, fashion, new Coordinator(fashion, CoordinationSettings.DEFAULT), clock));
    }

    private void bring(boolean pictures) {
        ImportSettings settings = pictures ? ImportSettings.DEFAULT.withImages(DEMO) : ImportSettings.DEFAULT;
        new CatalogImport(database, CatalogFixture.fashion(), TonesOfPicture.NONE)
                .run(DEMO.resolve("catalog.csv"), settings, ImportWatch.NONE);
    }
}
