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
    private static final double SMALL_COVERAGE = 0.015;
    private static final double BLURRED_SHARPNESS = 0.16;

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
        if (foreground.count() == 0 || (foreground.separation() < EMPTY_SEPARATION && edges.relief() < EMPTY_RELIEF)) {
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
     * of those one pixel wide beside them, about 1 in focus and near 0 where focus or motion took the fine ones away.
     */
    record Edges(double relief, double sharpness) {
        private static final double STRONGEST = 0.99;

        static Edges of(LabPicture picture) {
            float[] none = picture.lightness();
            float[] fine = BoxBlur.of(none, picture.width(), picture.height(), 1);
            float[] coarse = BoxBlur.of(fine, picture.width(), picture.height(), 5);
            double relief = strongest(fine, coarse);
            return new Edges(relief, strongest(none, fine) / Math.max(relief, 0.1));
        }

        private static double strongest(float[] one, float[] other) {
            float[] differences = new float[one.length];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = Math.abs(one[i] - other[i]);
            }
            Arrays.sort(differences);
            return ranked(differences, STRONGEST);
        }
    }
}
