package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.design.Stance.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
    @ParameterizedTest
    @CsvSource({
        "AUTO, 0, 1920, 1080, 0",
        "AUTO, 90, 1920, 1080, 90",
        "PORTRAIT, 0, 1080, 1920, 0",
        "PORTRAIT, 0, 1920, 1080, 90",
        "PORTRAIT, 180, 1920, 1080, 270",
        "PORTRAIT, 270, 1920, 1080, 270",
        "PORTRAIT, 90, 1080, 1920, 180",
        "LANDSCAPE, 0, 1920, 1080, 0",
        "LANDSCAPE, 180, 1920, 1080, 180",
        "LANDSCAPE, 0, 1080, 1920, 90",
        "LANDSCAPE, 270, 1080, 1920, 270",
    })
    void aPictureOfTheOtherShapeIsTurnedByAQuarterMore(
            Orientation orientation, int turn, double width, double height, int degrees) {
        assertEquals(degrees, new Stance(orientation, turn).degrees(width, height));
    }

    @Test
    void aPanelHangsInQuartersOnly() {
        for (int turn : new int[] {45, -90, 360}) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> new Stance(Orientation.AUTO, turn));
            assertEquals("turn is " + turn + "; it is 0, 90, 180 or 270", refused.getMessage());
        }
    }
}
