package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MiddleTest {
    @ParameterizedTest
    @CsvSource({
        "1280, 720, 0.9, 648, 720",
        "1280, 720, 4, 1280, 320",
        "720, 1280, 1, 720, 720",
        "640, 480, 1.3333333, 640, 480"
    })
    void whatFillsAPlaceIsCutOnTwoSides(int width, int height, double aspect, int columns, int rows) {
        Middle part = Middle.of(width, height, aspect);
        assertEquals(columns, part.columns(width));
        assertEquals(rows, part.rows(height));
    }

    @Test
    void itsPixelsAreThoseOfTheMiddle() {
        int[] rows = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        assertArrayEquals(new int[] {1, 2, 5, 6, 9, 10}, new Middle(0.5, 1).pixels(rows, 4, 3));
        assertArrayEquals(new int[] {4, 5, 6, 7}, new Middle(1, 0.33).pixels(rows, 4, 3));
        assertArrayEquals(rows, Middle.WHOLE.pixels(rows, 4, 3));
        assertArrayEquals(new int[] {5}, new Middle(0.01, 0.01).pixels(rows, 4, 3), "a pixel at least");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoShapeIsRefused(double aspect) {
        assertThrows(IllegalArgumentException.class, () -> Middle.of(4, 3, aspect));
    }
}
