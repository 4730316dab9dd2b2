package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.StockUpdate;
import dev.awase.item.ToneName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
    @TempDir
    Path home;

    private Shop shop;
    private SqliteArrivals arrivals;

    @BeforeEach
    void open() {
        shop = new Shop(home);
        arrivals = new SqliteArrivals(shop.database, CatalogFixture.fashion());
        shop.take("sku,name,category,color,price,stock,goes_with", "A,Shirt,top,navy,100,1,B", "B,Bag,bag,red,200,2,");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void anImportIsUndoneWholeEvenAfterARestart() {
        List<Product> before = shop.products();
        keep("sku,name,category,color,price,stock,goes_with", "A,Blouse,top,white,150,9,C", "C,Cap,hat,red,50,1,");
        assertEquals(3, shop.products().size());
        assertTrue(shop.catalog.search("Cap", 5).size() == 1);
        shop.close();
        shop = new Shop(home);
        arrivals = new SqliteArrivals(shop.database, CatalogFixture.fashion());
        var newest = arrivals.newest().getFirst();
        assertEquals(List.of(1, 1), List.of(newest.added(), newest.changed()));
        assertEquals(2, arrivals.undo(newest.id(), false).orElseThrow());
        assertEquals(before, shop.products());
        assertEquals(1, shop.catalog.relations().size());
        assertEquals(List.of(), shop.catalog.search("Cap", 5));
        assertEquals(1, shop.catalog.search("Shirt", 5).size());
        assertTrue(arrivals.undo(newest.id(), false).isEmpty(), "once is enough");
    }

    @Test
    void whatWasChangedSinceIsToldAndKept() {
        keep("sku,name,category,color,price,stock", "A,Blouse,top,white,150,9", "B,Sack,bag,red,300,2");
        shop.take("sku,name,category,color,price,stock", "A,Blouse,top,white,160,9");
        long id = arrivals.newest().getFirst().id();
        assertEquals(List.of("A"), arrivals.editedSince(id));
        arrivals.undo(id, true);
        assertEquals(160, shop.product("A").price().regular());
        assertEquals(200, shop.product("B").price().regular());
    }

    @Test
    void whatWasCountedSinceIsNoEditAndStaysCounted() {
        keep("sku,name,category,color,price,stock", "A,Blouse,top,white,150,9", "B,Sack,bag,red,300,5");
        shop.catalog.update(List.of(new StockUpdate("A", 4)));
        long id = arrivals.newest().getFirst().id();
        assertEquals(List.of(), arrivals.editedSince(id));
        arrivals.undo(id, false);
        assertEquals(100, shop.product("A").price().regular());
        assertEquals(4, shop.product("A").stock());
        assertEquals(2, shop.product("B").stock(), "what nobody counted since is as before");
    }

    @Test
    void theLastFiveAreKept() {
        for (int price = 1; price <= 7; price++) {
            keep("sku,name,category,color,price,stock", "A,Shirt,top,navy," + price + ",1");
        }
        assertEquals(5, arrivals.newest().size());
    }

    @Test
    void whatAPersonSaidOfAColumnIsBelieved() {
        ImportSettings said = ImportSettings.DEFAULT.with(
                new Mapping(Map.of("Regal", "shelf", "price", "", "Betrag", "price", "floor", "floor")),
                Corrections.NONE);
        shop.take(said, "sku,name,category,color,price,Betrag,Regal,floor", "D,Cap,hat,red,1,700,B-4,2F");
        assertEquals(700, shop.product("D").price().regular());
        assertEquals("B-4", shop.product("D").place().orElseThrow().shelf());
    }

    @Test
    void aMendedCellIsTakenAndTheFileStays() {
        String[] lines = {"sku,name,category,color,price,stock", "D,Cap,hat,red,cheap,1"};
        assertEquals(1, shop.take(lines).rowsRejected());
        ImportSettings mended = ImportSettings.DEFAULT.with(Mapping.GUESSED, Corrections.NONE.with(2, "price", "700"));
        assertEquals(List.of(), shop.take(mended, lines).rejections());
        assertEquals(700, shop.product("D").price().regular());
    }

    @Test
    void aValueIsMendedThatTheFileHasNoColumnFor() {
        String[] lines = {"sku,name,price", "A,Blouse,150", "E,Something,300"};
        assertEquals(
                List.of("category:MISSING"),
                shop.take(lines).rejections().stream()
                        .map(bad -> bad.column() + ":" + bad.cause())
                        .toList());
        Corrections kind = Corrections.NONE.with(3, "category", "hat");
        Rejection color = shop.take(ImportSettings.DEFAULT.with(Mapping.GUESSED, kind), lines)
                .rejections()
                .getFirst();
        assertEquals(Rejection.Cause.COLOR, color.cause());
        ImportSettings mended =
                ImportSettings.DEFAULT.with(Mapping.GUESSED, kind.with(color.line(), color.column(), "red"));
        assertEquals(List.of(), shop.take(mended, lines).rejections());
        Product made = shop.product("E");
        assertEquals("hat", made.item().category().id());
        assertEquals(ToneName.RED, made.item().palette().main().name());
        assertEquals("red", made.variants().getFirst().color());
        assertEquals("navy", shop.product("A").variants().getFirst().color(), "the other rows keep what they had");
    }

    @Test
    void aPriceANameAndACellTooManyAreMendedWithoutTheirColumns() {
        String[] lines = {"sku,category,color", "F,hat,red", "G,hat,red,,,too much"};
        Corrections mended = Corrections.NONE
                .with(2, "name", "帽子")
                .with(2, "price", "700")
                .with(3, "#6", "")
                .with(3, "name", "Cap")
                .with(3, "price", "900");
        assertEquals(2, shop.take(lines).rowsRejected());
        ImportResult result = shop.take(ImportSettings.DEFAULT.with(Mapping.GUESSED, mended), lines);
        assertEquals(List.of(), result.rejections());
        assertEquals(700, shop.product("F").price().regular());
        assertEquals("帽子", shop.product("F").name().byLanguage().get("ja"));
        assertEquals("Cap", shop.product("G").name().byLanguage().get("en"));
    }

    private void keep(String... lines) {
        Path file = shop.file(StandardCharsets.UTF_8, lines);
        new CatalogImport(shop.database, CatalogFixture.fashion(), TonesOfPicture.NONE)
                .run(
                        file,
                        ImportSettings.DEFAULT,
                        ImportWatch.NONE,
                        () -> new KeptImport(Instant.EPOCH, "Mori", "goods.csv"));
    }
}
