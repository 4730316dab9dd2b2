package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShrinkTest {
    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    @Test
    void eachPixelIsTheMeanOfThoseItCovers() {
        int[] board = {
            BLACK, WHITE, WHITE, WHITE, //
            WHITE, BLACK, WHITE, WHITE
        };
        assertArrayEquals(new int[] {0xff808080, WHITE}, new Shrink(4, 2, 2, 1).of(board));
    }

    @Test
    void aPixelThatLiesAcrossTwoIsSharedBetweenThem() {
        assertArrayEquals(new int[] {0xff555555, WHITE}, new Shrink(3, 1, 2, 1).of(BLACK, WHITE, WHITE));
    }

    @Test
    void oneColorStaysItselfAtAnySize() {
        int[] plain = new int[97 * 61];
        Arrays.fill(plain, 0x80402010);
        Arrays.stream(new Shrink(97, 61, 31, 60).of(plain)).forEach(pixel -> assertEquals(0x80402010, pixel));
    }

    @Test
    void whatCannotBeSeenLeavesNoFringe() {
        int[] edge = {0x00000000, 0xffff0000};
        assertArrayEquals(new int[] {0x80800000}, new Shrink(2, 1, 1, 1).of(edge), "half as opaque and no darker");
    }

    @Test
    void nothingIsMadeLarger() {
        assertThrows(IllegalArgumentException.class, () -> new Shrink(4, 4, 5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Shrink(4, 4, 0, 4));
    }
}
