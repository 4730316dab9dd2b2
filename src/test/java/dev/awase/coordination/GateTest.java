package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Swatch;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final Item ANCHOR = Shop.item("top", ToneName.NAVY);
    private static final Item BOTTOM = Shop.item("bottom", ToneName.NAVY);

    @Test
    void whatIsInStockPasses() {
        assertEquals(Verdict.ADMITTED, ask(Wish.NONE, Shop.product(1, BOTTOM)));
    }

    @Test
    void theSoldOutDoesNot() {
        assertEquals(Verdict.SOLD_OUT, ask(Wish.NONE, Shop.withSizes(Shop.product(1, BOTTOM), "!S", "!M")));
        assertEquals(Verdict.SOLD_OUT, ask(Wish.NONE, Shop.withSizes(Shop.product(1, BOTTOM))));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, ADMITTED", "0, 0, ADMITTED", "1, 5, NOT_SOLD_TODAY", "-5, -1, NOT_SOLD_TODAY"})
    void onlyWhatIsSoldToday(int from, int until, Verdict expected) {
        Product product = Shop.withDays(
                Shop.product(1, BOTTOM),
                Optional.of(Shop.TODAY.plusDays(from)),
                Optional.of(Shop.TODAY.plusDays(until)));
        assertEquals(expected, ask(Wish.NONE, product));
    }

    @ParameterizedTest
    @CsvSource({"5000, ADMITTED", "5001, OVER_BUDGET"})
    void theBudgetIsTheMostOnePieceMayCost(long price, Verdict expected) {
        Wish wish = Wish.NONE.withBudget(OptionalLong.of(5000));
        assertEquals(expected, ask(wish, Shop.withPrice(Shop.product(1, BOTTOM), price)));
    }

    @ParameterizedTest
    @CsvSource({"FORMAL, ADMITTED", "SMART, ADMITTED", "CASUAL, NOT_FOR_THE_OCCASION", "SPORT, NOT_FOR_THE_OCCASION"})
    void aWeddingTakesNoBucketHat(Formality formality, Verdict expected) {
        Item bottom = new Item(
                BOTTOM.category(),
                BOTTOM.palette(),
                BOTTOM.pattern(),
                Optional.empty(),
                Optional.of(formality),
                Set.of());
        Wish wedding = Wish.NONE.withOccasion(Optional.of(Occasion.WEDDING));
        assertEquals(expected, ask(wedding, Shop.product(1, bottom)));
        assertEquals(Verdict.ADMITTED, ask(Wish.NONE, Shop.product(1, bottom)));
    }

    @ParameterizedTest
    @CsvSource({"WOMEN, WOMEN, ADMITTED", "WOMEN, MEN, OTHER_FIT", "WOMEN, UNISEX, ADMITTED", "MEN, KIDS, OTHER_FIT"})
    void theFitIsWearableTogether(Fit wished, Fit product, Verdict expected) {
        Wish wish = Wish.NONE.withFit(Optional.of(wished));
        assertEquals(expected, ask(wish, Shop.withFit(Shop.product(1, BOTTOM), product)));
    }

    @Test
    void aWishedToneIsTheMainOneOrAVisibleAccent() {
        Item striped = new Item(
                new Category("bottom"),
                new Palette(List.of(
                        new Swatch(ToneName.WHITE.typical(), ToneName.WHITE, 0.6),
                        new Swatch(ToneName.RED.typical(), ToneName.RED, 0.35),
                        new Swatch(ToneName.GREEN.typical(), ToneName.GREEN, 0.05))),
                Pattern.STRIPED,
                Optional.empty(),
                Optional.empty(),
                Set.of());
        assertEquals(Verdict.ADMITTED, ask(wish(ToneName.WHITE), Shop.product(1, striped)));
        assertEquals(Verdict.ADMITTED, ask(wish(ToneName.RED), Shop.product(1, striped)));
        assertEquals(Verdict.OTHER_TONE, ask(wish(ToneName.GREEN), Shop.product(1, striped)));
        assertEquals(Verdict.OTHER_TONE, ask(wish(ToneName.BLACK), Shop.product(1, BOTTOM)));
    }

    @Test
    void neverTheAnchorItselfNorWhatTheStylistsForbade() {
        Shop shop =
                new Shop().add(Shop.product(1, ANCHOR), Shop.product(2, BOTTOM)).relate(2, 1, Relation.Kind.NEVER_WITH);
        Question question = new Question(ANCHOR, Wish.NONE, Shop.TODAY, Optional.of(new ProductId(1)));
        assertEquals(Verdict.THE_ANCHOR_ITSELF, ask(shop, question, 1));
        assertEquals(Verdict.NEVER_WITH_THE_ANCHOR, ask(shop, question, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "M, M, ADMITTED",
        "m, Ｍサイズ, ADMITTED",
        "L, M, NOT_IN_THIS_SIZE",
        "M, !M, SOLD_OUT",
        "LL, XL, ADMITTED",
        "M, F, ADMITTED",
        "M, Free Size, ADMITTED",
        "XXL, M, NOT_IN_THIS_SIZE",
        "24.5cm, 24.5, ADMITTED",
        "24, 24.0, ADMITTED",
        "25, 24.5, NOT_IN_THIS_SIZE",
        "W30, 30, ADMITTED",
        "W30, W32, NOT_IN_THIS_SIZE",
        "EU 39, EU 38, NOT_IN_THIS_SIZE",
        "M, 24.5, ADMITTED",
        "24.5, M, ADMITTED",
        "28, 39, ADMITTED",
        "M, S/M, ADMITTED"
    })
    void aSizeBindsWhereItsKindIsKnown(String wished, String label, Verdict expected) {
        Wish wish = Wish.NONE.withSize(Optional.of(wished));
        assertEquals(expected, ask(wish, Shop.withSizes(Shop.product(1, BOTTOM), label)));
    }

    @Test
    void aCategoryThatComesInLettersBindsItsProductsInOtherSizesToo() {
        Shop shop = new Shop()
                .add(Shop.withSizes(Shop.product(1, BOTTOM), "M"))
                .add(Shop.withSizes(Shop.product(2, BOTTOM), "30"))
                .add(Shop.withSizes(Shop.product(3, Shop.item("shoes", ToneName.NAVY)), "24.5"))
                .add(Shop.withSizes(Shop.product(4, BOTTOM), "!M", "one size"));
        Question question = new Question(ANCHOR, Wish.NONE.withSize(Optional.of("M")), Shop.TODAY, Optional.empty());
        assertEquals(Verdict.ADMITTED, ask(shop, question, 1));
        assertEquals(Verdict.NOT_IN_THIS_SIZE, ask(shop, question, 2));
        assertEquals(Verdict.ADMITTED, ask(shop, question, 3));
        assertEquals(Verdict.ADMITTED, ask(shop, question, 4));
    }

    private static Wish wish(ToneName tone) {
        return Wish.NONE.withTones(Set.of(tone));
    }

    private static Verdict ask(Wish wish, Product product) {
        return ask(new Shop().add(product), new Question(ANCHOR, wish, Shop.TODAY, Optional.empty()), 1);
    }

    private static Verdict ask(Shop shop, Question question, long id) {
        Assortment assortment = shop.assortment();
        Gate gate = new Gate(new Inquiry(question, assortment), assortment);
        int row = assortment.row(new ProductId(id));
        Category category = shop.all().get((int) id - 1).item().category();
        return gate.ask(row, gate.sizeFor(category));
    }
}
