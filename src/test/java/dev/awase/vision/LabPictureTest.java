package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Tone;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LabPictureTest {
    @Test
    void agreesWithTheFormulaToATenth() {
        int steps = 52;
        BufferedImage image = new BufferedImage(steps * steps, steps, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < steps * steps * steps; i++) {
            int rgb = 5 * (((i % steps) << 16) | ((i / steps % steps) << 8) | (i / (steps * steps)));
            image.setRGB(i % (steps * steps), i / (steps * steps), rgb);
        }
        LabPicture picture = LabPicture.of(image);
        double worst = 0;
        for (int i = 0; i < picture.size(); i++) {
            Tone wanted = Tone.ofRgb(image.getRGB(i % picture.width(), i / picture.width()) & 0xffffff);
            Tone read = picture.tone(i);
            worst = Math.max(worst, Math.abs(read.lightness() - wanted.lightness()));
            worst = Math.max(worst, Math.abs(read.a() - wanted.a()));
            worst = Math.max(worst, Math.abs(read.b() - wanted.b()));
        }
        assertTrue(worst < 0.1, "off by " + worst);
    }

    @Test
    void shrinksToMeansAndKeepsItsShape() {
        LabPicture wide =
                new LabPicture(new float[] {0, 100, 40, 60, 0, 100, 40, 60}, new float[8], new float[8], 4, 2);
        LabPicture small = wide.shrunk(2);
        assertEquals(2, small.width());
        assertEquals(1, small.height());
        assertEquals(50, small.lightness()[0], 1e-4);
        assertEquals(50, small.lightness()[1], 1e-4);
    }

    @Test
    void isNeverMadeLarger() {
        assertEquals(
                3,
                new LabPicture(new float[6], new float[6], new float[6], 3, 2)
                        .shrunk(100)
                        .width());
    }
}
