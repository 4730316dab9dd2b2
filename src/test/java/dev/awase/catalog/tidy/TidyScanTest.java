package dev.awase.catalog.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Push;
import dev.awase.catalog.Variant;
import dev.awase.catalog.tidy.Untidy.Reason;
import dev.awase.catalog.tidy.Untidy.Stuck;
import dev.awase.item.Season;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each sort of untidiness is found, and what only looks like it is not. */
final class TidyScanTest {
    private final MessyShop shop = new MessyShop();

    @Test
    void aTidyShopHasNothing() {
        shop.add(draft -> draft.name("en", "Oxford shirt"));
        shop.add(draft -> draft.name("en", "Linen shirt"));
        assertEquals(List.of(), shop.found());
    }

    @Test
    void namesDescriptionsMaterialsAndColorsAreWrittenPlainly() {
        Product product = shop.add(draft -> {
            draft.name = Map.of("ja", "ﾘﾈﾝシャツ　Ｍ", "en", "Linen shirt™");
            draft.description = Map.of("ja", "綿１００％！\n軽い。");
            draft.material = "綿　１００％";
            draft.color = "ﾌﾞﾙｰ";
            draft.sizes = List.of("M", "L");
            return draft;
        });
        List<Untidy> found = shop.found(UntidyKind.SPELLING);
        assertEquals(
                Set.of("ﾌﾞﾙｰ → ブルー", "ﾘﾈﾝシャツ　Ｍ → リネンシャツ M", "綿　１００％ → 綿 100%", "綿１００％！\n軽い。 → 綿100%！\n軽い。"),
                Set.copyOf(shop.writings(UntidyKind.SPELLING)));
        Product mended = product;
        for (Untidy untidy : found) {
            mended = untidy.mend(mended).orElseThrow().to(mended);
        }
        assertEquals("リネンシャツ M", mended.name().byLanguage().get("ja"));
        assertEquals(
                List.of("ブルー", "ブルー"),
                mended.variants().stream().map(Variant::color).toList());
        assertEquals(keys(product), keys(mended), "SKUs and bar codes are keys");
    }

    @Test
    void keysAreNeverUntidyAndNeverChanged() {
        Product product = MessyShop.product(1, new MessyShop.Draft().name("en", "Shirt"));
        Product wide = new Product(
                product.id(),
                "ＳＫＵ－１",
                Optional.of("４９０１"),
                product.name(),
                product.description(),
                product.brand(),
                product.item(),
                product.fit(),
                product.price(),
                product.pictures(),
                product.web(),
                product.from(),
                product.until(),
                List.of(new Variant("ＳＫＵ－１－Ｍ", "M", "", 1)),
                product.place());
        shop.catalog().add(wide);
        assertEquals(List.of(), shop.found());
    }

    @Test
    void aLongVowelIsMendedWhereTheShopKnowsTheWord() {
        shop.add(draft -> draft.name("ja", "スニーカー"));
        shop.add(draft -> draft.name("ja", "スニ－カ－"));
        shop.add(draft -> draft.name("ja", "ニットパンツ－ブルー"));
        assertEquals(List.of("スニ－カ－ → スニーカー"), shop.writings(UntidyKind.SPELLING));
    }

    @Test
    void aBrandTakesItsMostFrequentWriting() {
        for (int i = 0; i < 3; i++) {
            shop.add(draft -> brand(draft, "Awase & Sons"));
        }
        shop.add(draft -> brand(draft, "AWASE&SONS"));
        shop.add(draft -> brand(draft, "Awase and Sons"));
        shop.add(draft -> brand(draft, "ＨＩＢＩ"));
        shop.add(draft -> brand(draft, "Awase Song"));
        assertEquals(
                List.of("AWASE&SONS → Awase & Sons", "Awase and Sons → Awase & Sons", "ＨＩＢＩ → HIBI"),
                shop.writings(UntidyKind.BRAND));
    }

    @Test
    void aMisspelledNameTakesTheCommonOne() {
        for (int i = 0; i < 4; i++) {
            shop.add(draft -> draft.name("en", "Oxford shirt"));
            shop.add(draft -> draft.name("ja", "オックスフォードシャツ"));
        }
        shop.add(draft -> draft.name("en", "Oxfrod shirt"));
        shop.add(draft -> draft.name("ja", "オックスフォドシャツ"));
        shop.add(draft -> draft.name("en", "Oxford-Shirt"));
        assertEquals(
                List.of("Oxford-Shirt → Oxford shirt", "Oxfrod shirt → Oxford shirt", "オックスフォドシャツ → オックスフォードシャツ"),
                shop.writings(UntidyKind.NAME));
    }

    @Test
    void otherThingsAreNotTakenForMisspelledOnes() {
        for (int i = 0; i < 5; i++) {
            for (String name :
                    List.of("Jeans 501", "Shirt S", "Linen shirt white", "Linen shirt", "長袖シャツ", "Wool scarf")) {
                shop.add(draft -> draft.name(name.charAt(0) < 0x80 ? "en" : "ja", name));
            }
        }
        for (String name :
                List.of("Jeans 505", "Shirt M", "Linen shirt wine", "Linen skirt", "Linen shorts", "半袖シャツ")) {
            shop.add(draft -> draft.name(name.charAt(0) < 0x80 ? "en" : "ja", name));
            shop.add(draft -> draft.name(name.charAt(0) < 0x80 ? "en" : "ja", name));
            shop.add(draft -> draft.name(name.charAt(0) < 0x80 ? "en" : "ja", name));
        }
        shop.add(draft -> {
            draft.brand = "Another";
            return draft.name("en", "Linen shirf");
        });
        assertEquals(List.of(), shop.writings(UntidyKind.NAME));
    }

    @Test
    void aSizeTakesTheUnitOfItsKind() {
        for (int i = 0; i < 3; i++) {
            shop.add(draft -> sizes(draft, "shoes", "24.0", "25.5"));
        }
        shop.add(draft -> sizes(draft, "shoes", "25.5㎝", "255mm", "２５.５", "26cm", "250"));
        shop.add(draft -> sizes(draft, "top", "M", "Ｍ", "L", "LL"));
        shop.add(draft -> sizes(draft, "top", "M", "38"));
        assertEquals(
                List.of("25.5㎝ → 25.5", "255mm → 25.5", "26cm → 26.0", "２５.５ → 25.5", "Ｍ → M"),
                shop.writings(UntidyKind.SIZE));
    }

    @Test
    void aSizeIsChangedInItsOwnKindOfThingAlone() {
        for (int i = 0; i < 2; i++) {
            shop.add(draft -> sizes(draft, "shoes", "25.5"));
        }
        Product shoes = shop.add(draft -> sizes(draft, "shoes", "25.5cm", "26.0"));
        Product other = shop.add(draft -> sizes(draft, "bag", "25.5cm"));
        Untidy untidy = shop.found(UntidyKind.SIZE).getFirst();
        Product mended = untidy.mend(shoes).orElseThrow().to(shoes);
        assertEquals(
                List.of("25.5", "26.0"),
                mended.variants().stream().map(Variant::size).toList());
        assertEquals(keys(shoes), keys(mended));
        assertTrue(untidy.mend(other).isEmpty());
    }

    @Test
    void datesAndPartsThatKeepAProductFromBeingSold() {
        Product backwards = shop.add(draft -> {
            draft.from = Optional.of(LocalDate.of(2026, 12, 1));
            draft.until = Optional.of(LocalDate.of(2026, 3, 1));
            return draft;
        });
        shop.add(draft -> sizes(draft, "top"));
        shop.add(draft -> since(season(draft, Season.SUMMER), LocalDate.of(2026, 4, 1)));
        shop.add(draft -> since(season(draft, Season.WINTER), LocalDate.of(2026, 4, 1)));
        shop.add(draft -> season(draft, Season.SUMMER, Season.AUTUMN));
        shop.add(draft -> {
            draft.until = Optional.of(MessyShop.TODAY.plusDays(3));
            return season(draft, Season.SUMMER);
        });
        List<Untidy> found = shop.found(UntidyKind.DATE);
        assertEquals(
                List.of(Reason.ENDS_BEFORE_IT_BEGINS, Reason.NO_VARIANTS, Reason.SEASON_OVER),
                found.stream().map(untidy -> ((Stuck) untidy).reason()).toList());
        Amendment swap = found.getFirst().mend(backwards).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), swap.to(backwards).until());
        assertEquals(backwards, swap.back(backwards).to(swap.to(backwards)));
    }

    @Test
    void beingOutOfSeasonIsNothingByItselfButBeingPushedThenIs() {
        shop.add(draft -> season(draft, Season.SUMMER));
        shop.add(draft -> since(
                season(draft, Season.SUMMER), MessyShop.TODAY.minusMonths(6).plusDays(1)));
        Product pushed = shop.add(draft -> season(draft, Season.SPRING, Season.SUMMER));
        Product over = shop.add(draft -> season(draft, Season.SUMMER));
        Product worn = shop.add(draft -> season(draft, Season.WINTER));
        LocalDate today = MessyShop.TODAY;
        shop.catalog().push(new Push(pushed.id(), today, today, "Mori"));
        shop.catalog().push(new Push(over.id(), today.minusDays(9), today.minusDays(1), "Mori"));
        shop.catalog().push(new Push(worn.id(), today, today, "Mori"));
        List<Untidy> found = shop.found(UntidyKind.DATE);
        assertEquals(1, found.size());
        assertEquals(
                new Stuck(
                        pushed.id(), Reason.PUSHED_OUT_OF_SEASON, Optional.empty(), Optional.empty(), Optional.empty()),
                found.getFirst());
    }

    @Test
    void twinsShareACodeOrAllThatIsSeen() {
        shop.add(draft -> code(draft, "4901234567894"));
        shop.add(draft -> code(draft, "4901234567894"));
        shop.add(draft -> code(draft, "4901234567887"));
        shop.add(draft -> draft.name("en", "Oxford Shirt"));
        shop.add(draft -> draft.name("en", "ｏｘｆｏｒｄ shirt"));
        assertEquals(
                List.of(List.of(new ProductId(1), new ProductId(2))),
                shop.found(UntidyKind.SAME_CODE).stream().map(Untidy::products).toList());
        assertEquals(
                List.of(List.of(new ProductId(4), new ProductId(5))),
                shop.found(UntidyKind.SAME_THING).stream().map(Untidy::products).toList());
    }

    @Test
    void colorwaysAndSizesOfTheirOwnAreNoTwins() {
        shop.add(draft -> draft.name("en", "Oxford shirt"));
        shop.add(draft -> {
            draft.tone = "20.0 0.0 0.0 black 1.0";
            return draft.name("en", "Oxford shirt");
        });
        shop.add(draft -> {
            draft.color = "navy";
            return draft.name("en", "Oxford shirt");
        });
        shop.add(draft -> sizes(draft.name("en", "Oxford shirt"), "top", "S"));
        shop.add(draft -> price(draft.name("en", "Oxford shirt"), 6_000));
        assertEquals(List.of(), shop.found(UntidyKind.SAME_THING));
    }

    @Test
    void picturesOfTheSameBytesAreFound(@TempDir Path folder) throws Exception {
        Path one = Files.write(folder.resolve("1.jpg"), new byte[] {1, 2, 3});
        Path copy = Files.write(folder.resolve("2.jpg"), new byte[] {1, 2, 3});
        Path other = Files.write(folder.resolve("3.jpg"), new byte[] {1, 2, 4});
        Path gone = folder.resolve("gone.jpg");
        for (Path picture : List.of(one, copy, other, gone)) {
            shop.add(draft -> {
                draft.pictures = List.of(picture);
                return draft;
            });
        }
        assertEquals(
                List.of(List.of(new ProductId(1), new ProductId(2))),
                shop.found(UntidyKind.SAME_PICTURE).stream()
                        .map(Untidy::products)
                        .toList());
    }

    @Test
    void whoeverWatchesMayStopIt() {
        shop.add(draft -> draft.name("en", "　wide"));
        List<Untidy> found = new ArrayList<>();
        TidyScan scan = new TidyScan(shop.catalog(), MessyShop.TODAY, (_, _) -> {
            throw new CancellationException();
        });
        assertThrows(CancellationException.class, () -> scan.run(found::add));
        assertEquals(List.of(), found);
    }

    private static MessyShop.Draft brand(MessyShop.Draft draft, String brand) {
        draft.brand = brand;
        return draft;
    }

    private static MessyShop.Draft sizes(MessyShop.Draft draft, String category, String... sizes) {
        draft.category = category;
        draft.sizes = List.of(sizes);
        return draft;
    }

    private static MessyShop.Draft price(MessyShop.Draft draft, long price) {
        draft.price = price;
        return draft;
    }

    private static MessyShop.Draft code(MessyShop.Draft draft, String code) {
        draft.gtin = code;
        return draft;
    }

    private static MessyShop.Draft since(MessyShop.Draft draft, LocalDate day) {
        draft.from = Optional.of(day);
        return draft;
    }

    private static MessyShop.Draft season(MessyShop.Draft draft, Season... seasons) {
        draft.seasons = Set.of(seasons);
        return draft;
    }

    private static List<String> keys(Product product) {
        List<String> keys =
                new ArrayList<>(List.of(product.sku(), product.gtin().orElse("")));
        product.variants().forEach(variant -> keys.add(variant.sku()));
        return keys;
    }
}
