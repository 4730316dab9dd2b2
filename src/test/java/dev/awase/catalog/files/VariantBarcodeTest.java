package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A barcode on each size's label, as registers and shop systems write them. */
class VariantBarcodeTest {
    @TempDir
    Path home;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(home);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void oneToEachRowIsThatSizesOwn() {
        shop.take(
                "sku,variant_sku,jan,name,category,color,price,size,stock",
                "SHIRT,SHIRT-S,4901234567894,Shirt,top,navy,100,S,5",
                "SHIRT,SHIRT-M,4901234567900,Shirt,top,navy,100,M,6");
        assertEquals(List.of(Optional.of("4901234567894"), Optional.of("4901234567900")), barcodes());
        assertEquals("SHIRT", shop.product("4901234567900").sku(), "the second size's label finds it too");
        shop.take("jan,stock", "4901234567900,1");
        assertEquals(1, shop.product("SHIRT").variants().get(1).stock());
        shop.take("sku,variant_sku,size,stock", "SHIRT,SHIRT-S,S,2", "SHIRT,SHIRT-M,M,2");
        assertEquals(
                List.of(Optional.of("4901234567894"), Optional.of("4901234567900")),
                barcodes(),
                "a file that says nothing of them takes none away");
    }

    @Test
    void oneThatStandsThereAloneIsTheProducts() {
        shop.take(
                "sku,variant_sku,jan,name,category,color,price,size,stock",
                "SHIRT,SHIRT-S,4901234567894,Shirt,top,navy,100,S,5",
                "SHIRT,SHIRT-M,4901234567894,Shirt,top,navy,100,M,6");
        assertEquals(Optional.of("4901234567894"), shop.product("SHIRT").gtin());
        assertTrue(barcodes().stream().allMatch(Optional::isEmpty));
    }

    private List<Optional<String>> barcodes() {
        return shop.product("SHIRT").variants().stream().map(Variant::gtin).toList();
    }
}
