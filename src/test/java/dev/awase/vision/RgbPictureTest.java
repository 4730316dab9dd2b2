package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RgbPictureTest {
    @Test
    void eachPixelIsTheMeanOfThoseItStandsFor() {
        RgbPicture picture = new RgbPicture(new int[] {0x000000, 0x640000, 0x0000ff, 0x00ff00}, 4, 1);
        RgbPicture small = picture.withLongEdge(2);
        assertEquals(2, small.width());
        assertEquals(1, small.height());
        assertEquals(0x320000, small.pixels()[0]);
        assertEquals(0x008080, small.pixels()[1]);
    }

    @Test
    void partsOfPixelsCountInPart() {
        // Three into two: one and a half pixels each. (0 + 90 / 2) / 1.5 = 30 and (90 / 2 + 60) / 1.5 = 70.
        RgbPicture small = new RgbPicture(new int[] {0, 90, 60}, 3, 1).withLongEdge(2);
        assertEquals(30, small.pixels()[0]);
        assertEquals(70, small.pixels()[1]);
    }

    @Test
    void aSmallerPictureGrowsAndKeepsItsShape() {
        RgbPicture large = new RgbPicture(new int[] {0x102030, 0x102030, 0x102030, 0x102030}, 1, 4).withLongEdge(16);
        assertEquals(4, large.width());
        assertEquals(16, large.height());
        for (int pixel : large.pixels()) {
            assertEquals(0x102030, pixel);
        }
    }

    @Test
    void keepsTheMeanOfAllWhateverTheRatio() {
        int[] pixels = new int[97 * 61];
        Random random = new Random(5);
        double before = 0;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextInt(256);
            before += pixels[i] / (double) pixels.length;
        }
        double after = 0;
        RgbPicture small = new RgbPicture(pixels, 97, 61).withLongEdge(40);
        for (int pixel : small.pixels()) {
            after += pixel / (double) small.pixels().length;
        }
        assertEquals(before, after, 0.2);
    }
}
