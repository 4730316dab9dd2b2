package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.SqliteProductEdits;
import dev.awase.catalog.Variant;
import dev.awase.catalog.files.Rejection.Cause;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions of one product that do not cost the same: no shopper is shown a price that the till does not ask. */
class PricesByVersionTest {
    private static final String TITLES =
            "Handle,Title,Type,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void sizesOfAnotherPriceAreAProductOfTheirOwn() {
        ImportResult result = shop.take(
                TITLES,
                "tee,White Tee,T-Shirts,Size,S,T-S,3,5000",
                "tee,,,,M,T-M,2,\"5,000\"",
                "tee,,,,XL,T-XL,1,5800");
        assertEquals(List.of(), result.rejections());
        assertEquals(Map.of("tee", "5000 [T-S, T-M]", "tee/T-XL", "5800 [T-XL]"), prices());
        assertEquals(shop.product("tee").name(), shop.product("tee/T-XL").name());
    }

    @Test
    void theColorIsSettledBeforeThePrice() {
        shop.take(
                TITLES.replace("Variant SKU", "Option2 Name,Option2 Value,Variant SKU"),
                "tee,Tee,T-Shirts,Size,S,Color,White,W-S,3,5000",
                "tee,,,,XL,,White,W-XL,1,5800",
                "tee,,,,S,,Navy,N-S,1,5800");
        assertEquals(
                Map.of("tee/White", "5000 [W-S]", "tee/White/W-XL", "5800 [W-XL]", "tee/Navy", "5800 [N-S]"), prices());
    }

    @Test
    void anotherPriceLaterMovesTheVersionAndBackAgain() {
        String small = "tee,White Tee,T-Shirts,Size,S,T-S,3,5000";
        shop.take(TITLES, small, "tee,,,,XL,T-XL,1,5000");
        assertEquals(Map.of("tee", "5000 [T-S, T-XL]"), prices());
        ImportResult apart = shop.take(TITLES, small, "tee,,,,XL,T-XL,1,5800");
        assertEquals(List.of(), apart.rejections());
        assertEquals(Map.of("tee", "5000 [T-S]", "tee/T-XL", "5800 [T-XL]"), prices());
        ImportResult together = shop.take(TITLES, small, "tee,,,,XL,T-XL,1,5000");
        assertEquals(List.of(), together.rejections());
        assertEquals(Map.of("tee", "5000 [T-S, T-XL]", "tee/T-XL", "5800 []"), prices());
    }

    @Test
    void theSameFileOnceMoreChangesNothing() {
        String[] lines = {TITLES, "tee,White Tee,T-Shirts,Size,S,T-S,3,5000", "tee,,,,XL,T-XL,1,5800"};
        shop.take(lines);
        ImportResult again = shop.take(lines);
        assertEquals(2, again.unchanged());
        assertEquals(0, again.added() + again.changed());
    }

    @Test
    void aVersionWhosePriceCannotBeReadIsLeftOutAndTold() {
        ImportResult result = shop.take(
                TITLES,
                "tee,White Tee,T-Shirts,Size,S,T-S,3,5000",
                "tee,,,,M,T-M,2,abc",
                "tee,,,,L,T-L,2,\"12,8OO\"",
                "tee,,,,XL,T-XL,2,");
        assertEquals(
                List.of(
                        new Rejection(3, "Variant Price", "abc", Cause.PRICE),
                        new Rejection(4, "Variant Price", "12,8OO", Cause.PRICE)),
                result.rejections());
        assertEquals(2, result.rowsRejected());
        assertEquals(Map.of("tee", "5000 [T-S, T-XL]"), prices());
    }

    @Test
    void aVersionThatMovedGoesBackWhenTheImportIsUndone() {
        String small = "tee,White Tee,T-Shirts,Size,S,T-S,3,5000";
        keep(TITLES, small, "tee,,,,XL,T-XL,1,5000");
        keep(TITLES, small, "tee,,,,XL,T-XL,1,5800");
        undo(false);
        assertEquals(Map.of("tee", "5000 [T-S, T-XL]"), prices());
        keep(TITLES, small, "tee,,,,XL,T-XL,1,5800");
        keep(TITLES, small, "tee,,,,XL,T-XL,1,5000");
        undo(false);
        assertEquals(Map.of("tee", "5000 [T-S]", "tee/T-XL", "5800 [T-XL]"), prices());
    }

    @Test
    void aProductThatWasEditedSinceKeepsTheVersionItGot() {
        String small = "tee,White Tee,T-Shirts,Size,S,T-S,3,5000";
        keep(TITLES, small, "tee,,,,XL,T-XL,1,5800");
        keep(TITLES, small, "tee,,,,XL,T-XL,1,5000");
        new SqliteProductEdits(shop.database, CatalogFixture.fashion())
                .amend(Set.of(shop.product("tee").id()), _ -> new Amendment.Branded("Other"));
        undo(true);
        assertEquals(Map.of("tee", "5000 [T-S, T-XL]", "tee/T-XL", "5800 []"), prices());
    }

    @Test
    void aColorOfAnotherNameStaysTheSameProduct() {
        String titles = "handle,variant_sku,name,category,color,price,size,stock";
        shop.take(titles, "T,T-N,Tee,top,navy,19,M,3", "T,T-W,Tee,top,white,19,M,3");
        ProductId before = shop.product("T/navy").id();
        ImportResult renamed = shop.take(titles, "T,T-N,Tee,top,dark blue,19,M,3", "T,T-W,Tee,top,white,19,M,3");
        assertEquals(List.of(1, 0, 1), List.of(renamed.changed(), renamed.added(), renamed.unchanged()));
        assertEquals(before, shop.product("T/dark blue").id());
    }

    @Test
    void twoProductsOfAFamilyMayChangeTheirVersions() {
        String titles = "handle,variant_sku,name,category,color,price,size,stock";
        shop.take(titles, "T,1,Tee,top,navy,19,M,3", "T,2,Tee,top,white,19,M,3");
        ImportResult changed = shop.take(titles, "T,2,Tee,top,navy,19,M,3", "T,1,Tee,top,white,19,M,3");
        assertEquals(List.of(), changed.rejections());
        assertEquals(Map.of("T/navy", "19 [2]", "T/white", "19 [1]"), prices());
    }

    @Test
    void aCodeThatAnotherFamilyHasIsStillRefused() {
        shop.take(TITLES, "tee,White Tee,T-Shirts,Size,S,T-S,3,5000");
        ImportResult result = shop.take(TITLES, "teeth,White Tee,T-Shirts,Size,S,T-S,3,5000");
        assertEquals(
                List.of(Cause.TAKEN),
                result.rejections().stream().map(Rejection::cause).toList());
        assertEquals(Map.of("tee", "5000 [T-S]"), prices());
    }

    private void keep(String... lines) {
        new CatalogImport(shop.database, CatalogFixture.fashion(), TonesOfPicture.NONE)
                .run(
                        shop.file(StandardCharsets.UTF_8, lines),
                        ImportSettings.DEFAULT,
                        ImportWatch.NONE,
                        () -> new KeptImport(Instant.EPOCH, "Mori", "goods.csv"));
    }

    private void undo(boolean keepEdited) {
        SqliteArrivals arrivals = new SqliteArrivals(shop.database, CatalogFixture.fashion());
        assertTrue(arrivals.undo(arrivals.newest().getFirst().id(), keepEdited).isPresent());
    }

    private Map<String, String> prices() {
        return shop.products().stream()
                .collect(Collectors.toMap(
                        Product::sku,
                        product -> product.price().now() + " "
                                + product.variants().stream().map(Variant::sku).toList()));
    }
}
