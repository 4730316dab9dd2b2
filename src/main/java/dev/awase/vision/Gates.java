package dev.awase.vision;

import dev.awase.item.Doubt;
import java.util.Arrays;
import java.util.Optional;

/**
 * What makes a photo unreadable. Each gate is far on the safe side: a black shirt on a dark floor and white on white
 * pass, for a person reads them too. Lengths and differences are in Lab at working size.
 */
final class Gates {
    private static final double DARK_LIGHTNESS = 12;
    private static final double BRIGHT_LIGHTNESS = 98.5;
    private static final double EMPTY_SEPARATION = 0.06;
    private static final double EMPTY_RELIEF = 3.0;
    private static final double FLAT_RELIEF = 1.5;
    private static final double SMALL_COVERAGE = 0.015;
    private static final double BLURRED_SHARPNESS = 1.2;

    private Gates() {}

    /** The foreground was found in {@code small}, a copy of the picture. */
    static Optional<Doubt> check(LabPicture picture, LabPicture small, Foreground foreground) {
        float[] lightness = small.lightness().clone();
        Arrays.sort(lightness);
        if (ranked(lightness, 0.95) < DARK_LIGHTNESS) {
            return Optional.of(Doubt.DARK);
        }
        if (ranked(lightness, 0.1) > BRIGHT_LIGHTNESS) {
            return Optional.of(Doubt.BRIGHT);
        }
        Edges edges = Edges.of(picture);
        if (foreground.count() == 0
                || edges.relief() < FLAT_RELIEF
                || (foreground.separation() < EMPTY_SEPARATION && edges.relief() < EMPTY_RELIEF)) {
            return Optional.of(Doubt.EMPTY);
        }
        if (foreground.coverage() < SMALL_COVERAGE) {
            return Optional.of(Doubt.SMALL);
        }
        if (edges.sharpness() < BLURRED_SHARPNESS) {
            return Optional.of(Doubt.BLURRED);
        }
        return Optional.empty();
    }

    private static double ranked(float[] sorted, double rank) {
        return sorted[(int) (rank * (sorted.length - 1))];
    }

    /**
     * The strongest edges of a picture in lightness: {@code relief} of those a few pixels wide, and {@code sharpness}
     * of single pixels against both neighbors, along rows or along columns, whichever is less: motion blurs one way.
     */
    record Edges(double relief, double sharpness) {
        private static final double STRONGEST = 0.99;

        static Edges of(LabPicture picture) {
            float[] lightness = picture.lightness();
            float[] fine = BoxBlur.of(lightness, picture.width(), picture.height(), 1);
            float[] coarse = BoxBlur.of(fine, picture.width(), picture.height(), 5);
            float[] relief = new float[lightness.length];
            for (int i = 0; i < relief.length; i++) {
                relief[i] = Math.abs(fine[i] - coarse[i]);
            }
            Arrays.sort(relief);
            double sharpness = Math.min(sharpness(picture, 1), sharpness(picture, picture.width()));
            return new Edges(ranked(relief, STRONGEST), sharpness);
        }

        private static double sharpness(LabPicture picture, int stride) {
            float[] lightness = picture.lightness();
            float[] bends = new float[lightness.length];
            for (int i = 0; i < bends.length; i++) {
                int column = i % picture.width();
                boolean border = column == 0 || column == picture.width() - 1;
                if (!border && i >= picture.width() && i < bends.length - picture.width()) {
                    bends[i] = Math.abs(lightness[i] - (lightness[i - stride] + lightness[i + stride]) / 2);
                }
            }
            Arrays.sort(bends);
            return ranked(bends, STRONGEST);
        }
    }
}
