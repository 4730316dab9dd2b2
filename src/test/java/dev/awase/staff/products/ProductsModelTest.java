package dev.awase.staff.products;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Lack;
import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.catalog.ProductTable.Order;
import dev.awase.catalog.Variant;
import dev.awase.item.ToneName;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.SampleOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductsModelTest {
    /** More than one transaction of a quick change holds. */
    private static final int MANY = 620;

    private static final Amendment UPSTAIRS = new Amendment.Stands(Optional.of(new Place("9F", "", "")));

    @TempDir
    Path home;

    @TempDir
    Path folder;

    private final SampleOffice office = new SampleOffice();
    private SampleProducts shop;
    private ProductsModel model;

    @BeforeEach
    void open() {
        shop = new SampleProducts(home, MANY);
        model = shop.model(office.in(Locale.ENGLISH, Clock.systemUTC()));
        model.look();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void allThatPassAreChangedAndTakenBackInOneStep() {
        model.open(Optional.of(shop.product("P-001")));
        model.amendAll(model.all(), BatchChange.quick("product.place", _ -> UPSTAIRS));
        assertEquals(MANY, upstairs());
        assertTrue(model.opened().get().filter(ProductsModelTest::isUpstairs).isPresent(), "the drawer follows");
        assertEquals(1, office.changes.size(), "one line of the trail for many");
        assertEquals("620 products", office.changes.getLast().subject());
        office.undos.getLast().run();
        assertEquals(0, upstairs());
        assertEquals("product.place.undo", office.changes.getLast().action());
        assertTrue(model.work().get().isEmpty());
    }

    @Test
    void whatAStoppedChangeHasDoneIsToldAndTakenBack() {
        Deque<Runnable> background = new ArrayDeque<>();
        Office slow = office.in(Locale.ENGLISH, Clock.systemUTC());
        ProductsModel waiting = shop.model(new Office(
                slow.strings(),
                new Errands(background::add, Runnable::run, _ -> {}),
                slow.notices(),
                slow.overlay(),
                slow.trail(),
                slow.shift(),
                slow.clock()));
        BatchChange stopping = new BatchChange("product.place", "staff.products.changing", 100, ids -> {
            if (ids.size() == 100 && upstairs() == 200) {
                waiting.work().get().orElseThrow().stop();
            }
            return _ -> UPSTAIRS;
        });
        waiting.amendAll(new Chosen.All(Filter.ALL, MANY), stopping);
        background.removeFirst().run();
        assertEquals(300, upstairs(), "the transaction under way is finished");
        assertTrue(office.said.getLast().startsWith("Stopped: 300"), office.said::toString);
        office.undos.getLast().run();
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
        assertEquals(0, upstairs());
    }

    @Test
    void whatAFailedChangeHasDoneCanBeTakenBackToo() {
        BatchChange failing = new BatchChange("product.place", "staff.products.changing", 100, _ -> {
            if (upstairs() == 200) {
                throw new CatalogFault(CatalogFault.Kind.BUSY, "busy");
            }
            return _ -> UPSTAIRS;
        });
        model.amendAll(model.all(), failing);
        assertEquals(200, upstairs());
        assertTrue(office.troubles.getLast().startsWith("Another program"), office.troubles::toString);
        office.undos.getLast().run();
        assertEquals(0, upstairs());
    }

    @Test
    void rowsThatWereNeverReadAreChosenByTheirPlaces() {
        model.amendAll(model.at(List.of(0, 311, 619)), BatchChange.quick("product.place", _ -> UPSTAIRS));
        assertEquals(
                List.of("P-001", "P-309", "P-620"),
                shop.table.page(Filter.ALL, order(), 0, MANY).stream()
                        .filter(ProductsModelTest::isUpstairs)
                        .map(Product::sku)
                        .toList());
    }

    @Test
    void picturesOfAFolderGoToTheSkusTheyAreNamedBy() throws IOException {
        for (String name : List.of("P-001.jpg", "P-001_2.JPG", "P-002 (1).png", "P-999.jpg", "P-003.txt")) {
            Files.writeString(folder.resolve(name), "picture");
        }
        model.picturesFrom(folder);
        assertEquals(List.of("P-001.jpg", "P-001_2.JPG"), pictures("P-001"));
        assertEquals(List.of("P-002 (1).png"), pictures("P-002"));
        assertEquals(List.of(), pictures("P-003"));
        assertEquals(MANY - 2, model.lacks().get().get(Lack.PICTURE));
        office.undos.getLast().run();
        assertEquals(List.of(), pictures("P-001"));
    }

    @Test
    void aWholeNameIsItsOwnSkuBeforeItIsTheSecondPictureOfAnother() throws IOException {
        model.addSize(shop.product("P-002"), new Variant("P-001-2", "L", "", 1));
        Files.writeString(folder.resolve("P-001-2.jpg"), "picture");
        model.picturesFrom(folder);
        assertEquals(List.of(), pictures("P-001"));
        assertEquals(List.of("P-001-2.jpg"), pictures("P-002"));
    }

    @Test
    void aFolderWithoutAnythingNamedBySkuIsToldInWords() throws IOException {
        Files.writeString(folder.resolve("IMG_0001.jpg"), "picture");
        model.picturesFrom(folder);
        assertTrue(office.troubles.getLast().contains("no-sku-pictures"), office.troubles::toString);
        assertEquals(List.of(), office.undos);
    }

    @Test
    void aSizeNeedsASkuThatIsNobodysYet() {
        Product bag = shop.product("P-001");
        model.addSize(bag, new Variant("P-002", "L", "", 1));
        assertTrue(office.troubles.getLast().contains("sku-taken"), office.troubles::toString);
        assertEquals(bag, shop.product("P-001"));
        model.addSize(bag, new Variant("P-001-L", "L", "", 4));
        assertEquals(bag.stock() + 4, shop.product("P-001").stock());
        office.undos.getLast().run();
        assertEquals(bag, shop.product("P-001"));
    }

    @Test
    void colorsAreReadOfThoseThatHaveAPicture() {
        model.addPictures(shop.product("P-001"), List.of(Path.of("/shop/a.jpg")));
        model.readColors(model.all());
        assertEquals(
                ToneName.BLUE, shop.product("P-001").item().palette().main().name());
        assertNotEquals(
                ToneName.BLUE, shop.product("P-002").item().palette().main().name());
        office.undos.getLast().run();
        assertEquals(ToneName.RED, shop.product("P-001").item().palette().main().name());
    }

    @Test
    void theTrailTellsWhatAFieldHeldBeforeAndAfter() {
        model.amend("product.place", shop.product("P-001"), UPSTAIRS);
        assertEquals("P-001", office.changes.getLast().subject());
        assertEquals("9F", office.changes.getLast().after());
        assertTrue(office.changes.getLast().before().startsWith("1F"), office.changes::toString);
    }

    private static Order order() {
        return new Order(Order.By.ENTERED, false, Locale.ENGLISH);
    }

    private long upstairs() {
        return shop.table.page(Filter.ALL, order(), 0, MANY).stream()
                .filter(ProductsModelTest::isUpstairs)
                .count();
    }

    private static boolean isUpstairs(Product product) {
        return product.place().map(Place::floor).equals(Optional.of("9F"));
    }

    private List<String> pictures(String sku) {
        return shop.product(sku).pictures().stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
