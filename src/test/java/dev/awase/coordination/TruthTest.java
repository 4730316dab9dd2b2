package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.ToneName;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge of reasons is itself shown a false one of each kind that it must refuse. */
class TruthTest {
    private static final Item ANCHOR = Shop.item("top", ToneName.NAVY, Formality.CASUAL, Season.WINTER);
    private static final Product ANCHOR_PRODUCT = Shop.withPrice(Shop.product(1, ANCHOR), 5000);
    private static final Product ORANGE =
            Shop.withPrice(Shop.product(2, Shop.item("bag", ToneName.ORANGE, Formality.FORMAL, Season.SUMMER)), 50_000);
    private static final Shop SHOP = new Shop()
            .add(ANCHOR_PRODUCT, ORANGE)
            .add(Shop.product(3, Shop.item("bag", ToneName.RED)), Shop.product(4, Shop.item("bag", ToneName.RED)));
    private static final Truth TRUTH = new Truth(
            new Question(
                    ANCHOR,
                    Wish.NONE
                            .withOccasion(Optional.of(Occasion.OUTDOOR))
                            .withMood(Optional.of(Mood.CALM))
                            .withWeather(Optional.of(Weather.COLD)),
                    Shop.TODAY,
                    Optional.of(ANCHOR_PRODUCT.id())),
            Optional.of(ANCHOR_PRODUCT),
            SHOP);

    static Stream<Reason> lies() {
        return Stream.of(
                new Reason.CloseTone(ToneName.NAVY, ToneName.ORANGE),
                new Reason.CloseTone(ToneName.NAVY, ToneName.NAVY),
                new Reason.SharedUndertone(true),
                new Reason.SharedUndertone(false),
                new Reason.LightnessContrast(ToneName.NAVY, ToneName.ORANGE, true),
                new Reason.PatternBalance(Pattern.STRIPED, Pattern.PLAIN),
                new Reason.SameFormality(Formality.CASUAL),
                new Reason.SameFormality(Formality.FORMAL),
                new Reason.SuitsOccasion(Occasion.OUTDOOR),
                new Reason.SameSeason(Season.WINTER),
                new Reason.SameSeason(Season.SUMMER),
                new Reason.SuitsMood(Mood.CALM),
                new Reason.SuitsMood(Mood.ELEGANT),
                new Reason.SuitsWeather(Weather.COLD),
                new Reason.SuitsWeather(Weather.HOT),
                new Reason.EasyGift(),
                new Reason.Curated(),
                new Reason.PriceBand(),
                new Reason.SamePattern(Pattern.CHECKED),
                new Reason.SameMaterial("wool"),
                new Reason.KindsChosen(),
                new Reason.SameKind());
    }

    @ParameterizedTest
    @MethodSource("lies")
    void refusesALie(Reason lie) {
        assertFalse(TRUTH.of(lie, ORANGE));
    }

    @ParameterizedTest
    @MethodSource("truths")
    void grantsATruth(Reason truth) {
        assertTrue(TRUTH.of(truth, ORANGE));
    }

    static Stream<Reason> truths() {
        return Stream.of(
                new Reason.PatternBalance(Pattern.PLAIN, Pattern.PLAIN),
                new Reason.SamePattern(Pattern.PLAIN),
                new Reason.FillsSlot());
    }
}
