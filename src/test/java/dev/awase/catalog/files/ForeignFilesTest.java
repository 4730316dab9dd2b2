package dev.awase.catalog.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Place;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other systems write them, taken without a manual. */
class ForeignFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SHOPIFY =
            "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Option2 Name,Option2 Value,Variant SKU,Variant Inventory Qty,Variant Price,"
                    + "Variant Compare At Price,Variant Barcode,Image Src,Image Position,Gift Card,Status";

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
    void aMerchantFeedWithThePrefixOfItsXmlForm() {
        ImportResult result = shop.take(
                "g:id,g:title,g:price,g:google_product_category,g:color,g:availability",
                "K1,Wool Coat,200 USD,Apparel & Accessories > Clothing > Outerwear > Coats & Jackets,Camel,in stock");
        assertEquals(List.of(List.of(), List.of()), List.of(result.rejections(), result.ignoredColumns()));
        assertEquals("Wool Coat", shop.product("K1").name().in(Locale.ENGLISH));
    }

    @Test
    void aJapaneseRegisterWithDepartmentsAndFixtures() {
        ImportResult result = shop.take("品番,品名,価格(税込),部門,色,階数,什器", "B1,綿のチノ,7900,パンツ,ベージュ,2F,W-1");
        assertEquals(List.of(List.of(), List.of()), List.of(result.rejections(), result.ignoredColumns()));
        assertEquals("bottom", shop.product("B1").item().category().id());
        assertEquals(new Place("2F", "", "W-1"), shop.product("B1").place().orElseThrow());
    }

    @Test
    void shopifyWithSizesHtmlAndMorePictures() {
        ImportResult result = shop.take(
                SHOPIFY,
                "oxford,Oxford Shirt,\"<p>Crisp &amp; soft.</p>",
                "<ul><li>100% cotton</li></ul>\",Awase,Apparel & Accessories > Clothing > Shirts & Tops,,\"men, navy\","
                        + "true,Size,S,,,OX-S,3,9900.00,12900.00,'4901234567894,https://cdn.example/a.jpg,1,false,active",
                "oxford,,,,,,,,,M,,,OX-M,-2,9900.00,12900.00,,https://cdn.example/b.jpg,2,,",
                "oxford,,,,,,,,,,,,,,,,,https://cdn.example/c.jpg,3,,",
                ",,,,,,,,,,,,,,,,,,,,");
        assertEquals(List.of(), result.rejections());
        Product shirt = shop.product("oxford");
        assertEquals("Crisp & soft.\n100% cotton", shirt.description().in(Locale.ENGLISH));
        assertEquals(List.of(new Variant("OX-S", "S", "", 3), new Variant("OX-M", "M", "", 0)), shirt.variants());
        assertEquals(12_900, shirt.price().regular());
        assertEquals(OptionalLong.of(9_900), shirt.price().sale());
        assertEquals(new Category("top"), shirt.item().category());
        assertEquals(Fit.MEN, shirt.fit());
        assertEquals(ToneName.NAVY, shirt.item().palette().main().name());
        assertEquals(List.of("Image Position", "Gift Card"), result.ignoredColumns());
    }

    @Test
    void shopifyColorsAreProductsOfTheirOwn() {
        shop.take(
                SHOPIFY,
                "tee,Border Tee,,Awase,,T-Shirts,,true,Color,Navy,Size,S,T-N-S,1,5000,,,,,,active",
                "tee,,,,,,,,,Navy,,M,T-N-M,2,5000,,,,,,",
                "tee,,,,,,,,,White,,S,,,5000,,,,,,");
        Product navy = shop.product("tee/Navy");
        Product white = shop.product("tee/White");
        assertEquals(
                List.of("S", "M"), navy.variants().stream().map(Variant::size).toList());
        assertEquals(ToneName.WHITE, white.item().palette().main().name());
        assertEquals(List.of(new Variant("tee-White-S", "S", "White", 1)), white.variants());
        assertEquals(Pattern.STRIPED, white.item().pattern());
        assertEquals("Border Tee", white.name().in(Locale.ENGLISH));
        assertEquals(new Category("top"), white.item().category());
    }

    @Test
    void shopifyDraftsAreNotSold() {
        String row = "bag,Tote,,,,Bags,,%s,Title,Default Title,,,TOTE,4,3000,,,,,,%s";
        shop.take(SHOPIFY, row.formatted("true", "draft").replace("Tote,,,,Bags", "Black Tote,,,,Bags"));
        assertFalse(shop.product("bag").activeOn(TODAY));
        shop.take(SHOPIFY, row.formatted("true", "active").replace("Tote,,,,Bags", "Black Tote,,,,Bags"));
        assertTrue(shop.product("bag").activeOn(TODAY));
        assertEquals(
                List.of(new Variant("TOTE", "", "", 4)), shop.product("bag").variants());
    }

    @Test
    void googleMerchantFeedAsTsv() {
        ImportResult result = shop.take(
                "id\titem_group_id\ttitle\tdescription\tlink\timage_link\tprice\tsale_price\tavailability\tbrand\tgtin"
                        + "\tgoogle_product_category\tproduct_type\tcolor\tsize\tmaterial\tpattern\tgender\tage_group",
                "S1-26\tS1\tLeather shoes\tGood\thttps://s.example/1\thttps://s.example/1.jpg\t19800 JPY\t15800 JPY"
                        + "\tin_stock\tAwase\t4901234567894\tApparel & Accessories > Shoes\tMen > Shoes\tBlack/Brown"
                        + "\t26\tleather\tsolid\tmale\tadult",
                "X9\t\tKids cap\t\thttps://s.example/2\t\t2,000 JPY\t\tout of stock\t\t\t\tHats\tRed\tF\t\t\tunisex\tkids",
                "S1-27\tS1\tLeather shoes\tGood\thttps://s.example/1\t\t19800 JPY\t15800 JPY\tout_of_stock\tAwase\t"
                        + "4901234567894\tApparel & Accessories > Shoes\tMen > Shoes\tBlack/Brown\t27\tleather\tsolid\tmale\tadult");
        assertEquals(List.of(), result.rejections());
        Product shoes = shop.product("S1");
        assertEquals(
                List.of(new Variant("S1-26", "26", "Black/Brown", 1), new Variant("S1-27", "27", "Black/Brown", 0)),
                shoes.variants());
        assertEquals(Fit.MEN, shoes.fit());
        assertEquals(Pattern.PLAIN, shoes.item().pattern());
        assertEquals(
                List.of(ToneName.BLACK, ToneName.BROWN),
                shoes.item().palette().swatches().stream()
                        .map(swatch -> swatch.name())
                        .toList());
        assertEquals(15_800, shoes.price().now());
        Product cap = shop.product("X9");
        assertEquals(Fit.KIDS, cap.fit());
        assertEquals(new Category("hat"), cap.item().category());
        assertEquals(0, cap.stock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
    void japaneseHeadersInEveryUsualEncoding(String charset) {
        Path file = shop.file(
                Charset.forName(charset).equals(StandardCharsets.UTF_16)
                        ? Charset.forName("x-UTF-16LE-BOM")
                        : Charset.forName(charset),
                "商品コード,商品名,価格,カテゴリ,在庫,サイズ,色,ブランド,フロア,売場,棚,性別,季節",
                "T①,髙島のチェックシャツ,\"¥12,900(税込)\",レディース/トップス/シャツ,５点,Ｍ,紺,合わせ,2F,婦人服,B-4,レディース,春夏",
                "K1,革靴,１２９００円,靴,なし,26,こげ茶,,1F,,,メンズ,");
        ImportResult result = shop.take(file, ImportSettings.DEFAULT, TonesOfPicture.NONE);
        assertEquals(List.of(), result.rejections());
        Product shirt = shop.product("T①");
        assertEquals("髙島のチェックシャツ", shirt.name().in(Locale.JAPANESE));
        assertEquals(new Category("top"), shirt.item().category());
        assertEquals(Pattern.CHECKED, shirt.item().pattern());
        assertEquals(5, shirt.stock());
        assertEquals(new Place("2F", "婦人服", "B-4"), shirt.place().orElseThrow());
        assertEquals(2, shirt.item().seasons().size());
        assertEquals(ToneName.BROWN, shop.product("K1").item().palette().main().name());
        assertEquals(12_900, shop.product("K1").price().regular());
        assertEquals(0, shop.product("K1").stock());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12900;12900;JPY",
                "¥12,900;12900;JPY",
                "￥１２，９００;12900;JPY",
                "12900円;12900;JPY",
                "12,900 JPY;12900;JPY",
                "JPY 12900;12900;JPY",
                "129.00;129;JPY",
                "$129.00;12900;USD",
                "129.5 USD;12950;USD",
                "1.299,50 €;129950;EUR",
                "12,900円（税込）;12900;JPY"
            })
    void pricesAsPeopleWriteThem(String written, long minor, String currency) {
        shop.take("sku,name,category,color,price", "A,Shirt,top,navy,\"" + written + "\"");
        assertEquals(minor, shop.product("A").price().regular());
        assertEquals(currency, shop.product("A").price().currency().getCurrencyCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"129.50", "free", "-5", "1,29", "12 900 XYZ", "99999999999999999999", "1e5", "¥"})
    void whatIsNoPriceIsRefused(String written) {
        ImportResult result = shop.take("sku,name,category,color,price", "A,Shirt,top,navy,\"" + written + "\"");
        assertEquals(List.of(new Rejection(2, "price", written, Rejection.Cause.PRICE)), result.rejections());
        assertEquals(0, shop.catalog.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Apparel > Clothing > Shirts,top",
        "レディース/ボトムス,bottom",
        "Dress Shirts,top",
        "デニムパンツ,bottom",
        "Women's Leather Shoes,shoes",
        "ＳＨＯＥＳ,shoes",
        "ニット帽,hat",
        "アクセサリー|ベルト,belt"
    })
    void categoriesByWordsAndPaths(String written, String category) {
        shop.take("sku,name,category,color,price", "A,Thing,\"" + written + "\",navy,100");
        assertEquals(new Category(category), shop.product("A").item().category());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#1f2a44:0.60|#f4f4f2:0.40;navy 0.6 white 0.4",
                "#f4f4f2 25% #1f2a44 75%;navy 0.75 white 0.25",
                "1F2A44;navy 1.0",
                "#1f2a44, #f4f4f2;navy 0.7 white 0.3",
                "navy/white/red;navy 0.6 white 0.25 red 0.15",
                "ネイビー×ホワイト;navy 0.7 white 0.3",
                "杢グレー;gray 1.0"
            })
    void colorsByCodeAndByWord(String written, String tones) {
        shop.take("sku,name,category,tones,price", "A,Shirt,top,\"" + written + "\",100");
        assertEquals(
                tones,
                shop.product("A").item().palette().swatches().stream()
                        .map(swatch -> swatch.name().id() + " " + Math.round(swatch.share() * 100) / 100.0)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aFileThatCannotBeReadAtAllSaysWhyAndWhatToDo() throws IOException {
        Path workbook = Files.write(home.resolve("shop.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path quote = shop.file(StandardCharsets.UTF_8, "sku,name,category,color,price", "A,\"Shirt,top,navy,1");
        Path empty = shop.file(StandardCharsets.UTF_8, "");
        Path strangeLetters = Files.write(home.resolve("x.csv"), new byte[] {'s', 'k', 'u', '\n', (byte) 0x81, ' '});
        Path noCode = shop.file(StandardCharsets.UTF_8, "good,bad", "1,2");
        for (Path file : List.of(workbook, quote, empty, strangeLetters, noCode, home.resolve("none.csv"), home)) {
            CatalogFault fault = assertThrows(
                    CatalogFault.class,
                    () -> shop.take(file, ImportSettings.DEFAULT, TonesOfPicture.NONE),
                    file::toString);
            assertEquals(CatalogFault.Kind.UNREADABLE, fault.kind(), file.toString());
            assertTrue(String.valueOf(fault.getMessage()).contains(file.toString()), fault::getMessage);
        }
        assertEquals(0, shop.catalog.size());
    }
}
