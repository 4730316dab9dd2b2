package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.coordination.taste.Kernel;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorRulesTest {
    private static final Item NAVY = Shop.item("top", ToneName.NAVY);
    private final RuleCase closeness = new RuleCase(new ClosenessRule());
    private final RuleCase undertone = new RuleCase(new UndertoneRule());
    private final RuleCase contrast = new RuleCase(new ContrastRule());

    @ParameterizedTest
    @CsvSource({"0", "3", "7", "14", "25", "41"})
    void theKernelSaturates(float distance) {
        assertEquals(Math.exp(-Math.pow(distance / 14, 2)), Kernel.ofSquared(distance * distance), 0.002);
    }

    @Test
    void beyondTheKernelNothingIsNear() {
        assertEquals(0, Kernel.ofSquared(43 * 43));
        assertEquals(0, Kernel.ofSquared(Float.MAX_VALUE));
    }

    @Test
    void theSameTonesAreClosest() {
        assertEquals(1, closeness.term(NAVY, Shop.item("bag", ToneName.NAVY)), 1e-4);
        assertEquals(0, closeness.term(NAVY, Shop.item("bag", ToneName.YELLOW)), 1e-4);
    }

    @Test
    void anAccentTakenUpCountsByItsShare() {
        Item striped = item(swatch(ToneName.WHITE, 0.7), swatch(ToneName.RED, 0.3));
        float white = closeness.term(striped, Shop.item("bag", ToneName.WHITE));
        float red = closeness.term(striped, Shop.item("bag", ToneName.RED));
        float green = closeness.term(striped, Shop.item("bag", ToneName.GREEN));
        assertEquals(0.85, white, 0.01);
        assertEquals(0.65, red, 0.01);
        assertEquals(0, green, 0.01);
        assertEquals(
                Optional.of(new Reason.CloseTone(ToneName.RED, ToneName.RED)),
                closeness.reason(striped, Shop.item("bag", ToneName.RED)));
        assertEquals(Optional.empty(), closeness.reason(striped, Shop.item("bag", ToneName.GREEN)));
    }

    @Test
    void closenessIsTheSameBothWays() {
        Item one = item(swatch(ToneName.WHITE, 0.6), swatch(ToneName.BEIGE, 0.4));
        Item other = item(swatch(ToneName.BEIGE, 0.9), swatch(ToneName.BROWN, 0.1));
        assertEquals(closeness.term(one, other), closeness.term(other, one), 1e-5);
    }

    @Test
    void aSpeckIsNotWorthNaming() {
        Item speckled = item(swatch(ToneName.WHITE, 0.95), swatch(ToneName.RED, 0.05));
        assertEquals(Optional.empty(), closeness.reason(speckled, Shop.item("bag", ToneName.RED)));
    }

    @Test
    void warmGoesWithWarmAndGrayWithBoth() {
        Item beige = Shop.item("top", ToneName.BEIGE);
        assertTrue(undertone.term(beige, Shop.item("bag", ToneName.BROWN)) > 0.7);
        assertTrue(undertone.term(beige, Shop.item("bag", ToneName.BLUE)) < 0.3);
        assertEquals(0.5, undertone.term(beige, Shop.item("bag", ToneName.GRAY)), 0.05);
        assertEquals(
                Optional.of(new Reason.SharedUndertone(true)),
                undertone.reason(beige, Shop.item("bag", ToneName.BROWN)));
        assertEquals(
                Optional.of(new Reason.SharedUndertone(false)),
                undertone.reason(NAVY, Shop.item("bag", ToneName.BLUE)));
        assertEquals(Optional.empty(), undertone.reason(beige, Shop.item("bag", ToneName.GRAY)));
        assertEquals(Optional.empty(), undertone.reason(beige, Shop.item("bag", ToneName.BLUE)));
    }

    @Test
    void lightAgainstDarkWithANeutral() {
        Item white = Shop.item("bag", ToneName.WHITE);
        Item black = Shop.item("bag", ToneName.BLACK);
        assertEquals(1, contrast.term(NAVY, white), 1e-4);
        assertTrue(contrast.term(NAVY, black) < 0.2);
        assertEquals(
                Optional.of(new Reason.LightnessContrast(ToneName.NAVY, ToneName.WHITE, true)),
                contrast.reason(NAVY, white));
        assertEquals(
                Optional.of(new Reason.LightnessContrast(ToneName.PINK, ToneName.BLACK, false)),
                contrast.reason(Shop.item("top", ToneName.PINK), black));
        assertEquals(Optional.empty(), contrast.reason(NAVY, black));
    }

    @Test
    void betweenTwoColorsContrastSaysNothing() {
        Item yellow = Shop.item("bag", ToneName.YELLOW);
        assertTrue(Float.isNaN(contrast.term(NAVY, yellow)));
        assertEquals(Optional.empty(), contrast.reason(NAVY, yellow));
    }

    @Test
    void aTonesLeanIsItsPlaceBetweenBlueAndOrange() {
        assertEquals(1, Undertone.of(new Tone(60, 15, 40)), 1e-9);
        assertEquals(-1, Undertone.of(new Tone(40, 0, -40)), 1e-9);
        assertEquals(0, Undertone.of(new Tone(50, 0, 0)), 1e-9);
    }

    private static Swatch swatch(ToneName name, double share) {
        return new Swatch(name.typical(), name, share);
    }

    private static Item item(Swatch... swatches) {
        return new Item(
                new Category("top"),
                new Palette(Arrays.asList(swatches)),
                Pattern.PLAIN,
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
