package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mood, weather and a present: what they prefer, what they say, and that they are silent where nobody asked. */
class WishRulesTest {
    private static final Item ANCHOR = Shop.item("top", ToneName.NAVY);

    @ParameterizedTest
    @CsvSource({
        "CALM, BEIGE, PLAIN, RED, PLAIN",
        "CALM, NAVY, PLAIN, NAVY, PRINT",
        "LIVELY, RED, PLAIN, GRAY, PLAIN",
        "LIVELY, GRAY, PRINT, GRAY, PLAIN",
    })
    void aMoodPrefersTonesAndPatterns(Mood mood, ToneName tone, Pattern pattern, ToneName other, Pattern otherPattern) {
        RuleCase rule = in(mood);
        Item suits = Shop.item("bottom", tone, pattern);
        Item less = Shop.item("bottom", other, otherPattern);
        assertTrue(rule.term(ANCHOR, suits) > rule.term(ANCHOR, less) + 0.5);
        assertEquals(Optional.of(new Reason.SuitsMood(mood)), rule.reason(ANCHOR, suits));
        assertEquals(Optional.empty(), rule.reason(ANCHOR, less));
    }

    @ParameterizedTest
    @CsvSource({"ELEGANT, FORMAL, CASUAL", "ELEGANT, SMART, SPORT", "RELAXED, CASUAL, BUSINESS"})
    void aMoodPrefersHowDressedUp(Mood mood, Formality suits, Formality less) {
        RuleCase rule = in(mood);
        Item good = Shop.item("bottom", ToneName.NAVY, suits);
        Item worse = Shop.item("bottom", ToneName.NAVY, less);
        assertTrue(rule.term(ANCHOR, good) > rule.term(ANCHOR, worse) + 0.5);
        assertEquals(Optional.of(new Reason.SuitsMood(mood)), rule.reason(ANCHOR, good));
        assertEquals(Optional.empty(), rule.reason(ANCHOR, worse));
        assertTrue(Float.isNaN(rule.term(ANCHOR, Shop.item("bottom", ToneName.NAVY))), "not known, not judged");
    }

    @ParameterizedTest
    @CsvSource({"HOT, SUMMER, WINTER", "COLD, WINTER, SUMMER", "MILD, AUTUMN, SUMMER", "MILD, SPRING, WINTER"})
    void theWeatherAsksForItsSeasonsBeforeTheAnchors(Weather weather, Season worn, Season not) {
        RuleCase rule = new RuleCase(new SeasonRule(), Wish.NONE.withWeather(Optional.of(weather)));
        Item anchor = Shop.item("top", ToneName.NAVY, Formality.CASUAL, not);
        Item good = Shop.item("bottom", ToneName.NAVY, Formality.CASUAL, worn);
        assertEquals(1, rule.term(anchor, good));
        assertEquals(0, rule.term(anchor, Shop.item("bottom", ToneName.NAVY, Formality.CASUAL, not)));
        assertEquals(Optional.of(new Reason.SuitsWeather(weather)), rule.reason(anchor, good));
    }

    @Test
    void aSeasonThatIsAskedForGoesBeforeTheWeather() {
        Wish wish = Wish.NONE.withSeason(Optional.of(Season.SUMMER)).withWeather(Optional.of(Weather.COLD));
        RuleCase rule = new RuleCase(new SeasonRule(), wish);
        Item summer = Shop.item("bottom", ToneName.NAVY, Formality.CASUAL, Season.SUMMER);
        assertEquals(1, rule.term(ANCHOR, summer));
        assertEquals(Optional.of(new Reason.SameSeason(Season.SUMMER)), rule.reason(ANCHOR, summer));
    }

    @ParameterizedTest
    @CsvSource({
        "Recycled nylon, STANDS_IT",
        "撥水ポリエステル, STANDS_IT",
        "Suede, HURT",
        "牛革, HURT",
        "100% cotton, UNKNOWN",
        "Recycled polyester satin, UNKNOWN",
        "Leatherette, UNKNOWN"
    })
    void whatRainDoesIsKnownWhereTheMaterialSaysSo(String material, RainWear expected) {
        assertEquals(expected, RainWear.of(material));
    }

    @Test
    void onARainyDayTheMaterialCountsWhereItIsKnown() {
        RuleCase rainy = new RuleCase(new RainRule(), Wish.NONE.withWeather(Optional.of(Weather.RAINY)));
        assertEquals(1, rainy.term(ANCHOR, made("Recycled nylon")));
        assertEquals(0, rainy.term(ANCHOR, made("Suede")));
        assertTrue(Float.isNaN(rainy.term(ANCHOR, made("100% cotton"))));
        assertTrue(Float.isNaN(rainy.term(ANCHOR, Shop.item("shoes", ToneName.NAVY))));
        assertEquals(Optional.of(new Reason.SuitsWeather(Weather.RAINY)), rainy.reason(ANCHOR, made("Recycled nylon")));
        assertEquals(Optional.empty(), rainy.reason(ANCHOR, made("Suede")));
    }

    @Test
    void rainAsksForNoSeason() {
        RuleCase rainy = new RuleCase(new SeasonRule(), Wish.NONE.withWeather(Optional.of(Weather.RAINY)));
        Item winter = Shop.item("top", ToneName.NAVY, Formality.CASUAL, Season.WINTER);
        assertEquals(Optional.of(new Reason.SameSeason(Season.WINTER)), rainy.reason(winter, winter));
    }

    @Test
    void aPresentNeedsNoSizeOrFitsMany() {
        Product scarf = Shop.product(1, Shop.item("scarf", ToneName.NAVY));
        Product sweater = Shop.withSizes(Shop.product(2, Shop.item("scarf", ToneName.NAVY)), "M", "L");
        Product dress = Shop.withFit(sweater, Fit.WOMEN);
        float free = present(scarf);
        assertEquals(1, free);
        assertTrue(free > present(sweater) && present(sweater) > present(dress));
        Look look = new Shop()
                .add(Shop.withSizes(Shop.product(1, Shop.item("bag", ToneName.NAVY)), "S", "L"))
                .add(Shop.product(2, Shop.item("bag", ToneName.NAVY)))
                .look(ANCHOR, Wish.NONE.asGift(true));
        assertEquals(2L, Shop.shelf(look, "bag").getFirst());
        assertTrue(look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .anyMatch(match -> match.score().reasons().contains(new Reason.EasyGift())));
    }

    @Test
    void whereNobodyAskedTheyAreSilent() {
        for (Rule rule : Set.of(new MoodRule(), new RainRule(), new GiftRule())) {
            assertTrue(Float.isNaN(new RuleCase(rule).term(ANCHOR, made("Recycled nylon"))));
            assertEquals(Optional.empty(), new RuleCase(rule).reason(ANCHOR, made("Recycled nylon")));
        }
    }

    private static float present(Product product) {
        Assortment shop = new Shop().add(product).assortment();
        Question question = new Question(ANCHOR, Wish.NONE.asGift(true), Shop.TODAY, Optional.empty());
        return new GiftRule().term(new Inquiry(question, shop), shop, 0);
    }

    private static RuleCase in(Mood mood) {
        return new RuleCase(new MoodRule(), Wish.NONE.withMood(Optional.of(mood)));
    }

    private static Item made(String material) {
        return new Item(
                new Category("shoes"),
                Palette.of(ToneName.NAVY),
                Pattern.PLAIN,
                Optional.of(material),
                Optional.empty(),
                Set.of());
    }
}
