package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.catalog.Variant;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that count pieces and say nothing else. */
class StockRunTest {
    @TempDir
    Path home;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(home);
        shop.take(
                "sku,variant_sku,gtin,name,category,color,price,size,stock",
                "SHIRT,SHIRT-S,,Shirt,top,navy,100,S,5",
                "SHIRT,SHIRT-M,,Shirt,top,navy,100,M,6",
                "BAG,BAG-1,4901234567894,Bag,bag,red,200,,2");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whatIsNotNamedStaysAndSizesAndColorsDo() {
        Product before = shop.product("SHIRT");
        ImportResult result = shop.take("sku,stock", "SHIRT-M,0");
        assertEquals(List.of(0, 1, 0), List.of(result.added(), result.changed(), result.unchanged()));
        assertEquals(before.counting("SHIRT-M", 0), shop.product("SHIRT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "variant_sku,stock|BAG-1,9",
                "sku,stock|BAG,9",
                "商品コード,在庫数|BAG,9点",
                "JANコード,在庫|4901234567894,9",
                "gtin,qty|4901234567894,9",
                "sku,size,stock|BAG,,9"
            })
    void aCodeIsAVariantsAProductsOrABarCode(String header, String row) {
        assertEquals(List.of(), shop.take(header, row).rejections());
        assertEquals(9, shop.product("BAG").stock());
        assertEquals("BAG-1", shop.product("BAG").variants().getFirst().sku());
    }

    @Test
    void aSizeFindsItsVariant() {
        shop.take("sku,size,stock", "SHIRT,m,1");
        assertEquals(
                List.of(5, 1),
                shop.product("SHIRT").variants().stream().map(Variant::stock).toList());
    }

    @Test
    void whatCannotBeCountedIsToldAndTheRestIsTaken() {
        ImportResult result = shop.take(
                "sku,stock", "NOBODY,1", "SHIRT,1", "SHIRT-S,many", "SHIRT-S,", ",4", "BAG,7", "BAG-1,8", "SHIRT-M,1");
        assertEquals(
                List.of(
                        Rejection.Cause.UNKNOWN_CODE,
                        Rejection.Cause.WHICH_VARIANT,
                        Rejection.Cause.COUNT,
                        Rejection.Cause.MISSING,
                        Rejection.Cause.MISSING,
                        Rejection.Cause.DUPLICATE),
                result.rejections().stream().map(Rejection::cause).toList());
        assertEquals(6, result.rowsRejected());
        assertEquals(7, shop.product("BAG").stock());
        assertEquals(6, shop.product("SHIRT").stock());
    }

    @Test
    void itIsTriedOutAndUndoneAsAnyOther() {
        Product before = shop.product("SHIRT");
        Path file = shop.file(StandardCharsets.UTF_8, "sku,stock", "SHIRT-M,0");
        CatalogImport files = new CatalogImport(shop.database, CatalogFixture.fashion(), TonesOfPicture.NONE);
        ImportPreview preview = new ImportPreview();
        files.run(file, ImportSettings.DEFAULT.asDryRun(), ImportWatch.NONE, () -> preview);
        assertEquals(1, preview.changes().size());
        assertEquals(before, shop.product("SHIRT"));
        files.run(file, ImportSettings.DEFAULT, ImportWatch.NONE, () -> new KeptImport(Instant.EPOCH, "", "stock.csv"));
        assertEquals(5, shop.product("SHIRT").stock());
        SqliteArrivals arrivals = new SqliteArrivals(shop.database, CatalogFixture.fashion());
        arrivals.undo(arrivals.newest().getFirst().id(), false);
        assertEquals(before, shop.product("SHIRT"));
    }

    @Test
    void aFileOfPricesAndCountsKeepsTheSizesThatItDoesNotTell() {
        shop.take("sku,variant_sku,price,stock", "SHIRT,SHIRT-S,150,1", "SHIRT,SHIRT-M,150,2");
        assertEquals(
                List.of(new Variant("SHIRT-S", "S", "navy", 1), new Variant("SHIRT-M", "M", "navy", 2)),
                shop.product("SHIRT").variants());
        assertEquals(150, shop.product("SHIRT").price().regular());
    }
}
