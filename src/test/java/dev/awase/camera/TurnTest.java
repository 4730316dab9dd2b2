package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {
    @ParameterizedTest
    @CsvSource({
        "0,   3, 1 2 3 4 5 6",
        "90,  2, 4 1 5 2 6 3",
        "180, 3, 6 5 4 3 2 1",
        "270, 2, 3 6 2 5 1 4",
    })
    void aPictureTurnsClockwise(int degrees, int width, String pixels) {
        Frame turned = Turn.of(degrees).orElseThrow().frame(new int[] {1, 2, 3, 4, 5, 6}, 3, 2, 7);
        int[] expected = java.util.Arrays.stream(pixels.split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        assertArrayEquals(expected, turned.argb());
        assertEquals(width, turned.width());
        assertEquals(7, turned.nanos());
    }

    @ParameterizedTest
    @CsvSource({"45", "-90", "360"})
    void onlyQuartersAreTurns(int degrees) {
        assertEquals(Optional.empty(), Turn.of(degrees));
    }
}
