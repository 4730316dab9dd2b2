package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.camera.Photo;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CutoutTest {
    private static final int CHEST = 320 * 480 + 240;
    private static final int CORNER = 20 * 480 + 20;

    @Test
    void theItemStaysAndTheFloorGoes() {
        BufferedImage photo =
                Drawn.floor("#d9c6a5").shirt("#c8322f", 1).grain(4).image();
        Cutout cutout = Cutout.of(photo, Optional.empty());
        assertEquals(480, cutout.width());
        assertEquals(640, cutout.height());
        assertEquals(1, cutout.alpha()[CHEST], 0.01);
        assertEquals(0, cutout.alpha()[CORNER], 0.01);
        int rgb = cutout.from(photo).getRGB(240, 320);
        assertEquals(0xff, rgb >>> 24);
        assertEquals(photo.getRGB(240, 320), rgb);
    }

    @Test
    void itsEdgeLiesWhereThePictureHasOne() {
        Cutout cutout =
                Cutout.of(Drawn.floor("#d9c6a5").shirt("#3f6fb5", 1).grain(4).image(), Optional.empty());
        // Straight down the shirt's side, drawn at column 125 of 480.
        for (int row = 300; row < 500; row += 20) {
            assertTrue(cutout.alpha()[row * 480 + 120] < 0.3, "left of the side at " + row);
            assertTrue(cutout.alpha()[row * 480 + 130] > 0.7, "right of the side at " + row);
        }
    }

    @Test
    void aMarkOnTheClothIsNoHole() {
        BufferedImage photo = Drawn.floor("#d9c6a5").shirt("#c8322f", 1).image();
        for (int i = 0; i < 900; i++) {
            photo.setRGB(225 + i % 30, 305 + i / 30, 0xd9c6a5);
        }
        assertEquals(1, Cutout.of(photo, Optional.empty()).alpha()[CHEST], 0.01);
    }

    @Test
    void aReaderCutsOutAPhotoAndNothingOfAWipedOne() {
        try (DeviceReader reader = Opened.shipped()) {
            Photo photo = Drawn.floor("#d9c6a5").shirt("#c8322f", 1).grain(4).photo();
            assertTrue(reader.cutOut(photo).orElseThrow().alpha()[CHEST] > 0.9);
            photo.wipe();
            assertFalse(reader.cutOut(photo).isPresent());
        }
    }

    @Test
    void fitsNoPhotoOfAnotherSize() {
        Cutout cutout = new Cutout(new float[] {1, 0}, 2, 1);
        assertThrows(
                IllegalArgumentException.class, () -> cutout.from(new BufferedImage(1, 2, BufferedImage.TYPE_INT_RGB)));
    }
}
