package dev.awase.staff.products;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Variant;
import dev.awase.item.Gtin;
import dev.awase.staff.SampleOffice;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The barcode of each version of a product, given by hand. */
class VersionBarcodeTest {
    private static final Gtin UPC = new Gtin("036000291452");
    private static final Gtin SAME_AS_EAN = new Gtin("0036000291452");

    @TempDir
    Path home;

    private final SampleOffice office = new SampleOffice();
    private SampleProducts shop;
    private ProductsModel model;

    @BeforeEach
    void open() {
        shop = new SampleProducts(home, 3);
        model = shop.model(office.in(Locale.ENGLISH, Clock.systemUTC()));
        model.look();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void itLeadsToItsProductAndCanBeTakenBack() {
        give("P-001", Optional.of(UPC));
        assertEquals(Optional.of(UPC.digits()), version("P-001").gtin());
        assertEquals("P-001", shop.product(UPC.digits()).sku(), "where the kiosk looks for what was scanned");
        assertEquals("product.sizes", office.changes.getLast().action());
        office.undos.getLast().run();
        assertEquals(Optional.empty(), version("P-001").gtin());
        assertTrue(shop.catalog.byCode(UPC.digits()).isEmpty());
    }

    @Test
    void whatAnotherBearsIsRefusedHoweverItIsWritten() {
        give("P-001", Optional.of(UPC));
        give("P-002", Optional.of(SAME_AS_EAN));
        assertTrue(office.troubles.getLast().contains("gtin-taken"), office.troubles::toString);
        assertEquals(Optional.empty(), version("P-002").gtin());
        give("P-001", Optional.of(SAME_AS_EAN));
        assertEquals(Optional.of(SAME_AS_EAN.digits()), version("P-001").gtin(), "its own may be written otherwise");
        give("P-001", Optional.empty());
        give("P-002", Optional.of(UPC));
        assertEquals(Optional.of(UPC.digits()), version("P-002").gtin());
    }

    private Variant version(String product) {
        return shop.product(product).variants().getFirst();
    }

    private void give(String product, Optional<Gtin> code) {
        model.barcode(shop.product(product), version(product).sku(), code);
    }
}
