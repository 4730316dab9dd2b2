package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.item.Doubt;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatesTest {
    @ParameterizedTest
    @CsvSource({"#1c1c1e,#3a2f28", "#f4f4f2,#dcdcd8", "#8c8c8e,#a8a8a6", "#c8322f,#d9c6a5"})
    void passWhatAPersonReads(String shirt, String floor) {
        assertEquals(
                Optional.empty(),
                check(Drawn.floor(floor).shirt(shirt, 1).grain(3).image()));
    }

    @Test
    void doubtAWall() {
        assertEquals(
                Optional.of(Doubt.EMPTY), check(Drawn.floor("#d9c6a5").grain(2).image()));
    }

    /** Wide tiles may pass, one of them looking like a thing; the category is doubted then, see DeviceReaderTest. */
    @ParameterizedTest
    @EnumSource(names = {"PLANKS", "CARPET"})
    void doubtAFloorWithNothingOnIt(Floors floor) {
        for (int seed = 0; seed < 4; seed++) {
            assertEquals(Optional.of(Doubt.EMPTY), check(floor.image(seed)), floor + " " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.12, 0.2, 0.3})
    void doubtAThingFarAway(double scale) {
        assertEquals(
                Optional.of(Doubt.SMALL),
                check(Drawn.floor("#d9c6a5").shirt("#3f6fb5", scale).grain(4).image()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 192, 193, 191})
    void doubtWhatMovedAlongARowAColumnOrADiagonal(int stride) {
        BufferedImage sharp =
                Drawn.floor("#d9c6a5").shirt("#3f6fb5", 1).grain(3).image();
        assertEquals(Optional.of(Doubt.BLURRED), check(moved(sharp, stride, 13)));
    }

    @Test
    void doubtWhatIsOutOfFocus() {
        BufferedImage sharp = Drawn.floor("#d9c6a5").shirt("#3f6fb5", 1).image();
        assertEquals(Optional.empty(), check(sharp));
        assertEquals(Optional.of(Doubt.BLURRED), check(outOfFocus(sharp)));
    }

    private static Optional<Doubt> check(BufferedImage image) {
        LabPicture picture = LabPicture.of(scaled(image, 192, 256));
        LabPicture small = picture.shrunk(BackgroundRemoval.EDGE);
        return Gates.check(picture, small, BackgroundRemoval.find(small));
    }

    /** Each pixel the mean of {@code length} at the given stride, as when the thing moved while the shutter was open. */
    private static BufferedImage moved(BufferedImage image, int stride, int length) {
        BufferedImage small = scaled(image, 192, 256);
        int[] from = small.getRGB(0, 0, 192, 256, null, 0, 192);
        int[] to = new int[from.length];
        for (int i = 0; i < to.length; i++) {
            int[] sums = new int[3];
            for (int step = 0; step < length; step++) {
                int rgb = from[Math.clamp(i + (long) (step - length / 2) * stride, 0, from.length - 1)];
                sums[0] += rgb >> 16 & 0xff;
                sums[1] += rgb >> 8 & 0xff;
                sums[2] += rgb & 0xff;
            }
            to[i] = ((sums[0] / length) << 16) | ((sums[1] / length) << 8) | (sums[2] / length);
        }
        small.setRGB(0, 0, 192, 256, to, 0, 192);
        return small;
    }

    private static BufferedImage outOfFocus(BufferedImage image) {
        LabPicture picture = LabPicture.of(scaled(image, 192, 256));
        float[] gray = picture.lightness();
        for (int pass = 0; pass < 3; pass++) {
            gray = BoxBlur.of(gray, picture.width(), picture.height(), 5);
        }
        BufferedImage blurred = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < gray.length; i++) {
            int row = i / picture.width();
            blurred.setRGB(i % picture.width(), row, new dev.awase.item.Tone(gray[i], 0, 0).rgb());
        }
        return blurred;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return to;
    }
}
