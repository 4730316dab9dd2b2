package dev.awase.vision;

import dev.awase.camera.Middle;
import dev.awase.item.Doubt;
import java.util.Arrays;
import java.util.Optional;

/**
 * Judges a live frame in a few milliseconds, so that a shopper is told before the photo what would be wrong with it. By
 * light, outline and place alone: nothing is recognized, and a face is not looked for.
 */
public final class Glance {
    /** Where the guide's upper edge lies in what is shown, as a share of its height; above it a face would be. */
    public static final double GUIDE_TOP = 0.2;

    /**
     * The lightest twentieth is darker than this. None of the 300 development photos is (the least 49); at a fifth of
     * their light and with a sensor's noise they are at 42, and the base color is accepted on 0.63 of them for 0.84,
     * the kind on 0.90 for 0.92.
     */
    private static final double DARK = 46;

    /** Nine tenths are lighter than this: the greatest of the development photos is 65, white on white is 88. */
    private static final double BRIGHT_REST = 93;

    private Glance() {}

    /**
     * @param argb the frame's pixels, row by row
     * @param aspect width by height of the part in the middle of the frame that is shown
     */
    public static Glimpse at(int[] argb, int width, int height, double aspect) {
        Middle part = Middle.of(width, height, aspect);
        int[] pixels = part.pixels(argb, width, height);
        LabPicture shown = LabPicture.of(Shrinking.of(pixels, part.columns(width), part.rows(height), Shrinking.EDGE));
        Arrays.fill(pixels, 0);
        float[] lightness = shown.lightness().clone();
        Arrays.sort(lightness);
        double light = ranked(lightness, 0.95);
        return new Glimpse(flaw(shown, light, ranked(lightness, 0.1)), light, Grid.of(shown));
    }

    private static Optional<Glimpse.Flaw> flaw(LabPicture shown, double light, double darkest) {
        if (light < DARK) {
            return Optional.of(Glimpse.Flaw.DARK);
        }
        if (darkest > BRIGHT_REST) {
            return Optional.of(Glimpse.Flaw.BRIGHT);
        }
        LabPicture small = shown.shrunk(BackgroundRemoval.EDGE);
        Foreground found = BackgroundRemoval.find(small);
        Optional<Doubt> doubt = Gates.check(shown, small, found);
        if (doubt.equals(Optional.of(Doubt.EMPTY))) {
            return Optional.of(Glimpse.Flaw.EMPTY);
        }
        View view = new View(small);
        if (view.over() > View.OVER) {
            return Optional.of(Glimpse.Flaw.OVER);
        }
        if (view.several()) {
            return Optional.of(Glimpse.Flaw.SEVERAL);
        }
        return doubt.flatMap(Glance::asFlaw);
    }

    private static Optional<Glimpse.Flaw> asFlaw(Doubt doubt) {
        return switch (doubt) {
            case SMALL -> Optional.of(Glimpse.Flaw.SMALL);
            case BLURRED -> Optional.of(Glimpse.Flaw.BLURRED);
            case DARK -> Optional.of(Glimpse.Flaw.DARK);
            case BRIGHT -> Optional.of(Glimpse.Flaw.BRIGHT);
            case EMPTY, CATEGORY -> Optional.empty();
        };
    }

    private static double ranked(float[] sorted, double rank) {
        return sorted[(int) (rank * (sorted.length - 1))];
    }
}
