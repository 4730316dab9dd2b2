package dev.awase.design;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A sheet of cloth in one color, woven and with a soft fall of light: what stands where there is no picture of a thing of
 * which only the color is known. It pretends to no shape.
 */
public final class ToneSheet {
    private static final int WIDE = 160;
    private static final int HIGH = 200;
    /** How much lighter the upper left is than the lower right. */
    private static final double FALL = 0.16;

    private static final double WEAVE = 0.035;

    private ToneSheet() {}

    /** {@code rgb} is {@code 0xRRGGBB}. */
    public static Image of(int rgb) {
        int[] argb = new int[WIDE * HIGH];
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                double fall = FALL * (0.5 - (x / (double) WIDE + y / (double) HIGH) / 2);
                double weave = WEAVE * ((x / 2 + y / 2) % 2 == 0 ? 0.5 : -0.5);
                argb[y * WIDE + x] = lit(rgb, fall + weave);
            }
        }
        WritableImage sheet = new WritableImage(WIDE, HIGH);
        sheet.getPixelWriter().setPixels(0, 0, WIDE, HIGH, PixelFormat.getIntArgbInstance(), argb, 0, WIDE);
        return sheet;
    }

    private static int lit(int rgb, double by) {
        return 0xff000000 | part(rgb >> 16, by) << 16 | part(rgb >> 8, by) << 8 | part(rgb, by);
    }

    private static int part(int channel, double by) {
        int value = channel & 0xff;
        // Toward white or toward black, so that neither black nor white cloth is flat.
        double lit = by > 0 ? value + (255 - value) * by : value * (1 + by);
        return Math.clamp(Math.round(lit), 0, 255);
    }
}
