package dev.awase.vision;

import dev.awase.item.Doubt;
import java.util.Arrays;
import java.util.Optional;

/**
 * What makes a photo unreadable. Each gate is far on the safe side: a black shirt on a dark floor and white on white
 * pass, for a person reads them too. The thresholds are pinned by tests on made pictures.
 */
final class Gates {
    private static final double DARK_LIGHTNESS = 12;
    private static final double BRIGHT_LIGHTNESS = 98.5;
    private static final double EMPTY_SEPARATION = 0.02;
    private static final double SMALL_COVERAGE = 0.015;

    private Gates() {}

    static Optional<Doubt> check(LabPicture picture, LabPicture small, Foreground foreground) {
        float[] lightness = picture.lightness().clone();
        Arrays.sort(lightness);
        if (lightness[(int) (0.95 * (lightness.length - 1))] < DARK_LIGHTNESS) {
            return Optional.of(Doubt.DARK);
        }
        if (lightness[(int) (0.1 * (lightness.length - 1))] > BRIGHT_LIGHTNESS) {
            return Optional.of(Doubt.BRIGHT);
        }
        if (foreground.count() == 0 || foreground.separation() < EMPTY_SEPARATION) {
            return Optional.of(Doubt.EMPTY);
        }
        if (foreground.coverage() < SMALL_COVERAGE) {
            return Optional.of(Doubt.SMALL);
        }
        return Optional.empty();
    }
}
