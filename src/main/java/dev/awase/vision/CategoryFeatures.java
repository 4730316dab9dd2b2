package dev.awase.vision;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * What the category is told from: edges and outline of the thing in a square around it, its silhouette, and a few
 * numbers of size and color. The background is left out as far as it is found: that was a little better on the 300
 * development photos (0.78 against 0.75 to 0.76) and no better on held-out homes, where it costs nothing. The order of
 * the numbers is part of the learned file.
 */
public final class CategoryFeatures {
    /** The long edge, in pixels, at which the background is taken off and features are measured. */
    public static final int EDGE = 128;

    private static final double MARGIN = 0.06;
    private static final int SILHOUETTE = 16;
    private static final int NUMBERS = 11;

    /** How many numbers describe a picture. */
    public static final int LENGTH = 2 * Gradients.LENGTH + SILHOUETTE * SILHOUETTE + NUMBERS;

    private CategoryFeatures() {}

    /** How far a picture is moved before it is measured: shifts in parts of its edge, a zoom factor, a mirror. */
    public record Nudge(double right, double down, double zoom, boolean mirrored) {
        public static final Nudge NONE = new Nudge(0, 0, 1, false);
        public static final Nudge MIRROR = new Nudge(0, 0, 1, true);
    }

    static float[] of(LabPicture picture, Foreground foreground, Nudge nudge) {
        Foreground.Box box = foreground.box();
        Grid.Window window = Grid.Window.around(box, MARGIN).moved(nudge);
        float[] mask = new float[picture.size()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = foreground.inside()[i] ? 50 : 0;
        }
        Grid light = seen(picture, picture.lightness(), window, Gradients.SIDE, nudge);
        Grid outline = seen(picture, mask, window, Gradients.SIDE, nudge);
        float[] silhouette = seen(picture, mask, window, SILHOUETTE, nudge).values();
        float[] features = new float[LENGTH];
        System.arraycopy(Gradients.of(light), 0, features, 0, Gradients.LENGTH);
        System.arraycopy(Gradients.of(outline), 0, features, Gradients.LENGTH, Gradients.LENGTH);
        System.arraycopy(silhouette, 0, features, 2 * Gradients.LENGTH, silhouette.length);
        double[] numbers = numbers(picture, foreground, box);
        for (int i = 0; i < NUMBERS; i++) {
            features[LENGTH - NUMBERS + i] = (float) numbers[i];
        }
        return features;
    }

    private static Grid seen(LabPicture picture, float[] values, Grid.Window window, int side, Nudge nudge) {
        Grid grid = Grid.of(values, picture.width(), picture.height(), window, side);
        return nudge.mirrored() ? grid.mirrored() : grid;
    }

    private static double[] numbers(LabPicture picture, Foreground foreground, Foreground.Box box) {
        double edge = Math.max(picture.width(), picture.height());
        double[] lightness = meanAndSpread(picture.lightness(), foreground);
        double[] a = meanAndSpread(picture.a(), foreground);
        double[] b = meanAndSpread(picture.b(), foreground);
        return new double[] {
            foreground.coverage(),
            (double) foreground.count() / (box.width() * box.height()),
            Math.log((double) box.width() / box.height()),
            box.width() / edge,
            box.height() / edge,
            foreground.separation(),
            lightness[0] / 50 - 1,
            lightness[1] / 20,
            a[0] / 30,
            b[0] / 30,
            (a[1] + b[1]) / 30
        };
    }

    private static double[] meanAndSpread(float[] channel, Foreground foreground) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < channel.length; i++) {
            if (foreground.inside()[i]) {
                sum += channel[i];
                squares += channel[i] * channel[i];
            }
        }
        double count = Math.max(1, foreground.count());
        double mean = sum / count;
        return new double[] {mean, Math.sqrt(Math.max(0, squares / count - mean * mean))};
    }

    /** The features of a whole picture file, for training: background off, then measured once for each nudge. */
    public static float[][] of(BufferedImage image, Nudge... nudges) {
        LabPicture picture = LabPicture.of(image).shrunk(EDGE);
        Foreground foreground = BackgroundRemoval.find(picture);
        return Arrays.stream(nudges)
                .map(nudge -> of(picture, foreground, nudge))
                .toArray(float[][]::new);
    }
}
