package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({"540,960,16", "960,540,16", "1080,1920,32", "2160,3840,64", "1024,768,18.285714"})
    void typeGrowsWithTheWindow(double width, double height, double em) {
        assertEquals(em, new Format(width, height, ScreenSettings.DEFAULT).em(), 0.001);
    }

    @Test
    void knowsWhichWayItStands() {
        assertTrue(new Format(540, 960, ScreenSettings.DEFAULT).portrait());
        assertFalse(new Format(960, 540, ScreenSettings.DEFAULT).portrait());
    }

    @Test
    void aMillimeterIsTheSameOnBothWaysOfStanding() {
        assertEquals(1080 / 398.0, new Format(1080, 1920, ScreenSettings.DEFAULT).mm(1), 0.001);
        assertEquals(1080 / 398.0, new Format(1920, 1080, ScreenSettings.DEFAULT).mm(1), 0.001);
    }

    /** The smallest type is 0.75em; a capital is at least 0.65 of its size in the faces used. */
    @Test
    void theSmallestCapitalsAre4Point8Millimeters() {
        Format format = new Format(1080, 1920, ScreenSettings.DEFAULT);
        assertTrue(format.em(0.75) * 0.65 / format.mm(1) >= 4.8);
    }

    @Test
    void aWindowHasASizeAndAScreenTwoSides() {
        assertThrows(IllegalArgumentException.class, () -> new Format(0, 10, ScreenSettings.DEFAULT));
        assertThrows(IllegalArgumentException.class, () -> new ScreenSettings(708, 398, 700, Stance.DEFAULT));
    }

    @Test
    void theDeclaredScreenIsA32InchPanelUpright() {
        assertEquals(new ScreenSettings(398, 708, 700, Stance.DEFAULT), ScreenSettings.DEFAULT);
    }
}
