package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.catalog.Variant;
import dev.awase.item.ToneName;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogImportTest {
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
    void takesOurOwnFile() {
        ImportResult result = shop.take(
                "sku,name_ja,name_en,category,color,price,variant_sku,size,stock",
                "A,シャツ,Shirt,top,navy,\"12,900\",A-S,S,0",
                "A,,,,,,A-M,M,3",
                "B,バッグ,Bag,bag,白,¥5000,,,2");
        assertEquals(List.of(), result.rejections());
        assertEquals(List.of(2, 0, 0), List.of(result.added(), result.changed(), result.unchanged()));
        Product shirt = shop.product("A");
        assertEquals(List.of(new Variant("A-S", "S", "navy", 0), new Variant("A-M", "M", "", 3)), shirt.variants());
        assertEquals(12_900, shirt.price().regular());
        assertEquals(ToneName.NAVY, shirt.item().palette().main().name());
        assertEquals(List.of(new Variant("B", "", "白", 2)), shop.product("B").variants());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String[] lines = {"sku,name,category,color,price,stock", "A,Shirt,top,navy,100,1", "B,Bag,bag,red,200,2"};
        shop.take(lines);
        long version = shop.catalog.version();
        ImportResult again = shop.take(lines);
        assertEquals(List.of(0, 0, 2), List.of(again.added(), again.changed(), again.unchanged()));
        assertEquals(version, shop.catalog.version());
        ImportResult other = shop.take(lines[0], lines[1], "B,Bag,bag,red,200,3");
        assertEquals(List.of(0, 1, 1), List.of(other.added(), other.changed(), other.unchanged()));
        assertEquals(version + 1, shop.catalog.version());
    }

    @Test
    void aColumnThatIsMissingLeavesWhatWasKnown() {
        shop.take("sku,name,category,color,price,stock,brand", "A,Shirt,top,navy,100,7,Awase");
        Product before = shop.product("A");
        ImportResult result = shop.take("sku,price", "A,80");
        assertEquals(1, result.changed(), result.toString());
        Product after = shop.product("A");
        assertEquals(80, after.price().regular());
        assertEquals(before.variants(), after.variants());
        assertEquals(before.item(), after.item());
        assertEquals("Awase", after.brand());
        assertEquals("", emptied().brand());
    }

    private Product emptied() {
        shop.take("sku,brand", "A,");
        return shop.product("A");
    }

    @Test
    void aDryRunTellsAndChangesNothing() {
        ImportResult tried =
                shop.take(ImportSettings.DEFAULT.asDryRun(), "sku,name,category,color,price", "A,Shirt,top,navy,100");
        assertEquals(1, tried.added());
        assertEquals(0, shop.catalog.size());
        assertEquals(0, shop.catalog.version());
    }

    @Test
    void listsEachRejectedRowAndTakesTheOthers() {
        ImportResult result = shop.take(
                "sku,name,category,color,price,stock",
                "A,Shirt,top,navy,100,1",
                "B,Shirt,top,navy,cheap,1",
                "",
                "C,Shirt,spaceship,navy,100,1",
                "D,Shirt,top,navy,100,many",
                "E,\"Shirt, with",
                "two lines\",top,invisible,100,1",
                ",Shirt,top,navy,100,1",
                "F,Shirt,top,navy,100,1,oops",
                "A,Shirt,top,navy,100,1",
                "G,,top,navy,100,1",
                "H,Bag,bag,red,300,");
        assertEquals(
                List.of(
                        new Rejection(3, "price", "cheap", Rejection.Cause.PRICE),
                        new Rejection(6, "stock", "many", Rejection.Cause.COUNT),
                        new Rejection(7, "color", "invisible", Rejection.Cause.COLOR),
                        new Rejection(9, "sku", "", Rejection.Cause.MISSING),
                        new Rejection(10, "#7", "oops", Rejection.Cause.EXTRA_CELLS),
                        new Rejection(11, "sku", "A", Rejection.Cause.DUPLICATE),
                        new Rejection(12, "name", "", Rejection.Cause.MISSING)),
                result.rejections());
        assertEquals(List.of(6L, 10L), List.of(result.rowsRejected(), result.rowsRead()));
        assertEquals(
                List.of("A", "C", "E", "H"),
                shop.products().stream().map(Product::sku).toList());
        assertFalse(shop.product("E").item().palette().known(), "taken, to be given its color later");
    }

    @Test
    void eachCauseHasWordsInBothLanguages() {
        for (Rejection.Cause cause : Rejection.Cause.values()) {
            Rejection rejection = new Rejection(2, "price", "x", cause);
            String english = rejection.words(Locale.ENGLISH);
            String japanese = rejection.words(Locale.JAPANESE);
            assertTrue(english.contains(" ") && english.endsWith("."), () -> cause + ": " + english);
            assertTrue(japanese.endsWith("。"), () -> cause + ": " + japanese);
        }
    }

    @Test
    void canBeStoppedWithNothingChanged() {
        String[] lines = Stream.concat(
                        Stream.of("sku,name,category,color,price"),
                        IntStream.range(0, 2_000).mapToObj(i -> "S" + i + ",Shirt,top,navy,100"))
                .toArray(String[]::new);
        Path file = shop.file(StandardCharsets.UTF_8, lines);
        CatalogImport importer = new CatalogImport(shop.database, CatalogFixture.fashion(), TonesOfPicture.NONE);
        CatalogFault fault = assertThrows(
                CatalogFault.class,
                () -> importer.run(file, ImportSettings.DEFAULT, (rows, share) -> share > 1 || rows < 1_000));
        assertEquals(CatalogFault.Kind.STOPPED, fault.kind());
        assertEquals(0, shop.catalog.size());
        assertEquals(0, shop.catalog.version());
    }

    @Test
    void rowsOfOneProductMayLieApart() {
        shop.take(
                "sku,name,category,color,price,variant_sku,stock",
                "A,Shirt,top,navy,100,A-1,1",
                "B,Bag,bag,red,100,B-1,1",
                "A,,,,,A-2,2");
        assertEquals(2, shop.product("A").variants().size());
        assertEquals(2, shop.catalog.size());
    }

    @Test
    void aColorOfAFamilyThatBearsAnotherProductsCodeIsRefused() {
        ImportResult result = shop.take(
                "sku,name,category,color,price,variant_sku,stock",
                "A/navy,Coat,outer,red,200,C,1",
                "A,Shirt,top,navy,100,A-1,1",
                "A,Shirt,top,white,100,A-2,1");
        assertEquals(2, result.added());
        assertEquals(List.of(new Rejection(3, "sku", "A", Rejection.Cause.DUPLICATE)), result.rejections());
        assertEquals(200, shop.product("A/navy").price().regular());
        assertEquals(
                ToneName.WHITE, shop.product("A/white").item().palette().main().name());
    }

    @Test
    void aLongFileIsComparedWithWhatTheShopHas() {
        shop.take(manyRows(100));
        ImportResult same = shop.take(manyRows(100));
        assertEquals(List.of(0, 0, 1_600), List.of(same.added(), same.changed(), same.unchanged()));
        ImportResult dearer = shop.take(manyRows(120));
        assertEquals(List.of(0, 1_600, 0), List.of(dearer.added(), dearer.changed(), dearer.unchanged()));
        assertEquals(1_600, dearer.rowsRead());
        assertEquals(120, shop.product("SKU1599").price().regular());
    }

    private static String[] manyRows(int price) {
        return Stream.concat(
                        Stream.of("sku,name,category,color,price"),
                        IntStream.range(0, 1_600)
                                .mapToObj(number -> "SKU%d,Shirt,top,navy,%d".formatted(number, price)))
                .toArray(String[]::new);
    }

    @Test
    void takesCuratedPairsAfterTheWholeFileIsRead() {
        String header = "sku,name,category,color,price,variant_sku,stock,goes_with,never_with";
        ImportResult result = shop.take(
                header,
                "A,Shirt,top,navy,100,A-1,1,B-1|nobody,C",
                "B,Bag,bag,red,100,B-1,1,,",
                "C,Hat,hat,red,100,,1,,");
        ProductId shirt = shop.product("A").id();
        assertEquals(
                List.of(
                        new Relation(shirt, shop.product("B").id(), Relation.Kind.GOES_WITH),
                        new Relation(shirt, shop.product("C").id(), Relation.Kind.NEVER_WITH)),
                shop.catalog.relations());
        assertEquals(
                List.of(new Rejection(2, "goes_with", "nobody", Rejection.Cause.UNKNOWN_PRODUCT)), result.rejections());
        assertEquals(0, result.rowsRejected());
        assertEquals(List.of(3, 0, 2), List.of(result.added(), result.changed(), result.pairs()));
        long version = shop.catalog.version();
        shop.take(header, "A,Shirt,top,navy,100,A-1,1,,B", "C,Hat,hat,red,100,,1,,");
        assertEquals(
                List.of(new Relation(shirt, shop.product("B").id(), Relation.Kind.NEVER_WITH)),
                shop.catalog.relations());
        assertEquals(version + 1, shop.catalog.version());
    }

    @Test
    void aCodeOfAnotherProductIsRefused() {
        shop.take("sku,name,category,color,price,variant_sku,stock", "A,Shirt,top,navy,100,X,1");
        ImportResult result = shop.take("sku,name,category,color,price,variant_sku,stock", "B,Shirt,top,navy,100,X,1");
        assertEquals(List.of(new Rejection(2, "variant_sku", "X", Rejection.Cause.TAKEN)), result.rejections());
        assertEquals(List.of(0, 1L), List.of(result.added(), result.rowsRejected()));
    }

    @Test
    void ofAProductThatIsLeftOutOnlyWhatKeepsItOutIsTold() {
        ImportResult result = shop.take("sku,name,category,color,price", "A,Shirt,top,invisible,dear");
        assertEquals(List.of(new Rejection(2, "price", "dear", Rejection.Cause.PRICE)), result.rejections());
    }

    @Test
    void aFaultOfTheProductLeavesAllItsRowsOut() {
        ImportResult result = shop.take(
                "sku,name,category,color,price,variant_sku,stock",
                "A,Shirt,top,navy,dear,A-1,1",
                "A,,,,,A-2,x",
                "A,,,,,A-3,1",
                "B,Shirt,top,navy,100,B-1,1",
                "B,,,,,B-2,x");
        assertEquals(
                List.of(Rejection.Cause.PRICE, Rejection.Cause.COUNT, Rejection.Cause.FIRST_ROW, Rejection.Cause.COUNT),
                result.rejections().stream().map(Rejection::cause).toList());
        assertEquals(4, result.rowsRejected());
        assertEquals(1, shop.product("B").variants().size());
        assertEquals(1, shop.catalog.size());
    }
}
