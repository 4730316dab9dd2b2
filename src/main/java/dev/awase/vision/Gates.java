package dev.awase.vision;

import dev.awase.item.Doubt;
import java.util.Arrays;
import java.util.Optional;

/**
 * What makes a photo unreadable. Each gate is far on the safe side: a black shirt on a dark floor and white on white
 * pass, for a person reads them too. Lengths and differences are in Lab at working size. Chosen so that none fires on
 * the 300 development photos: their least sharpness is 0.21 of their relief, and out of focus by 2 pixels it is at most
 * 0.16.
 */
final class Gates {
    private static final double DARK_LIGHTNESS = 12;
    private static final double BRIGHT_LIGHTNESS = 98.5;
    private static final double FLAT_RELIEF = 1.5;
    private static final double EMPTY_SEPARATION = 0.05;
    private static final double EMPTY_RELIEF = 3.0;
    private static final double EMPTY_STRANGE = 0.0008;
    private static final double MORE_DETAIL = 1.3;
    private static final double GRAIN = 0.5;
    private static final double SMALL_SEPARATION = 0.15;
    private static final double SMALL_LEAST = 0.002;
    private static final double SMALL_COVERAGE = 0.065;
    private static final double SMALL_IN_ONE = 0.6;
    private static final double CALM_BORDER = 7.5;
    private static final double BLURRED_SHARPNESS = 1.2;
    private static final double BLURRED_RATIO = 0.17;

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
        Surroundings around = Surroundings.of(small);
        if (foreground.count() == 0 || edges.relief() < FLAT_RELIEF) {
            return Optional.of(Doubt.EMPTY);
        }
        if (isSmall(foreground, around)) {
            return Optional.of(Doubt.SMALL);
        }
        if (isEmpty(foreground, around, edges)) {
            return Optional.of(Doubt.EMPTY);
        }
        return edges.blurred() ? Optional.of(Doubt.BLURRED) : Optional.empty();
    }

    /** The middle looks like the border all over: the same colors and no more detail. */
    private static boolean isEmpty(Foreground foreground, Surroundings around, Edges edges) {
        return foreground.separation() < EMPTY_SEPARATION
                && (edges.relief() < EMPTY_RELIEF
                        || (around.strange() < EMPTY_STRANGE
                                && around.middle() <= MORE_DETAIL * around.border() + GRAIN));
    }

    /** One little thing in colors of its own, and the middle around it looks like a calm border. */
    private static boolean isSmall(Foreground foreground, Surroundings around) {
        double coverage = around.stranger().coverage();
        return foreground.separation() < SMALL_SEPARATION
                && coverage > SMALL_LEAST
                && coverage < SMALL_COVERAGE
                && coverage > SMALL_IN_ONE * around.strange()
                && around.border() < CALM_BORDER
                && around.rest() <= MORE_DETAIL * around.border() + GRAIN;
    }

    private static double ranked(float[] sorted, double rank) {
        return sorted[(int) (rank * (sorted.length - 1))];
    }

    /**
     * The strongest edges of a picture in lightness: {@code relief} of those a few pixels wide, and {@code sharpness}
     * of single pixels against both neighbors, in the direction where it is least: motion blurs one way.
     */
    record Edges(double relief, double sharpness) {
        private static final double STRONGEST = 0.99;
        private static final double DIAGONAL = 1.5;

        static Edges of(LabPicture picture) {
            float[] lightness = picture.lightness();
            float[] fine = BoxBlur.of(lightness, picture.width(), picture.height(), 1);
            float[] coarse = BoxBlur.of(fine, picture.width(), picture.height(), 5);
            float[] relief = new float[lightness.length];
            for (int i = 0; i < relief.length; i++) {
                relief[i] = Math.abs(fine[i] - coarse[i]);
            }
            Arrays.sort(relief);
            double straight = Math.min(sharpness(picture, 1), sharpness(picture, picture.width()));
            double diagonal =
                    Math.min(sharpness(picture, picture.width() - 1), sharpness(picture, picture.width() + 1));
            return new Edges(ranked(relief, STRONGEST), Math.min(straight, diagonal / DIAGONAL));
        }

        /** Hardly an edge is sharp, or none is as sharp as it is strong: low contrast is no blur. */
        boolean blurred() {
            return sharpness < BLURRED_SHARPNESS || sharpness < BLURRED_RATIO * relief;
        }

        private static double sharpness(LabPicture picture, int stride) {
            float[] lightness = picture.lightness();
            float[] bends = new float[lightness.length];
            for (int i = stride; i < bends.length - stride; i++) {
                int column = i % picture.width();
                boolean inside = column > 0 && column < picture.width() - 1;
                if (inside) {
                    bends[i] = Math.abs(lightness[i] - (lightness[i - stride] + lightness[i + stride]) / 2);
                }
            }
            Arrays.sort(bends);
            return ranked(bends, STRONGEST);
        }
    }
}
