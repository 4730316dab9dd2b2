package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxBlurTest {
    @Test
    void spreadsAPointOverItsSquare() {
        float[] point = {0, 0, 0, 0, 9, 0, 0, 0, 0};
        float third = 9 / 6f;
        assertArrayEquals(
                new float[] {9 / 4f, third, 9 / 4f, third, 1, third, 9 / 4f, third, 9 / 4f},
                BoxBlur.of(point, 3, 3, 1),
                1e-5f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 50})
    void leavesAnEvenPictureAsItIs(int radius) {
        float[] even = {7, 7, 7, 7, 7, 7, 7, 7};
        assertArrayEquals(even, BoxBlur.of(even, 4, 2, radius), 1e-5f);
    }

    @Test
    void isTheMeanOfAllWhereItReachesPastEveryBorder() {
        assertArrayEquals(new float[] {4, 4, 4, 4}, BoxBlur.of(new float[] {1, 3, 5, 7}, 2, 2, 9), 1e-5f);
    }
}
