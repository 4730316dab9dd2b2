package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LampTest {
    @Test
    void aWarmLampTakesBlueFirstAndRedNever() {
        int warm = lit(Lamp.WARM, 0x808080);
        int warmer = lit(Lamp.WARMER, 0x808080);

        assertEquals(0x80, warm >> 16 & 0xff);
        assertTrue((warm & 0xff) < (warm >> 8 & 0xff) && (warm >> 8 & 0xff) < 0x80, Integer.toHexString(warm));
        assertTrue((warmer & 0xff) < (warm & 0xff), Integer.toHexString(warmer));
    }

    @Test
    void aDimLampKeepsGrayGray() {
        int dim = lit(Lamp.DIM, 0x808080) & 0xffffff;

        assertEquals((dim & 0xff) * 0x010101, dim);
        assertTrue((dim & 0xff) < 0x60, Integer.toHexString(dim));
    }

    @Test
    void withoutALampAPhotoStaysWhatItIs() {
        BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        Photo photo = Jpeg.photo(picture, Instant.EPOCH);

        assertSame(photo, Lamp.ASIS.on(photo));
        assertEquals(4, Lamp.WARM.on(photo).width());
        assertEquals(0, lit(Lamp.ASIS, 0) & 0xffffff);
    }

    private static int lit(Lamp lamp, int rgb) {
        BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, rgb);
        return lamp.on(picture).getRGB(1, 1);
    }
}
