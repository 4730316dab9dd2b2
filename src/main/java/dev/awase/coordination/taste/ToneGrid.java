package dev.awase.coordination.taste;

import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.List;

/**
 * Lab in cells of 6 by 13 by 13, and of each cell to which of {@link #size} landmark tones it belongs, and how much: near
 * tones share what was learned of either, and one never seen takes it from its neighbors.
 */
public final class ToneGrid {
    /** A tone belongs to so many landmarks at most; the shares sum to 1. */
    static final int BELONGS = 3;

    private static final List<Tone> LANDMARKS = List.of(
                    "#1c1c1e", "#f4f4f2", "#55565a", "#a8a8aa", "#1f2a44", "#3f6fb5", "#8fb4dd", "#3fb5b0", "#1f4a33",
                    "#3c8a4e", "#9ed0a0", "#6b6b3a", "#f3eaa0", "#c79a2e", "#e07b2e", "#c8322f", "#6b1f33", "#f0c8cc",
                    "#d6337a", "#c98a92", "#7a4c96", "#b093cf", "#4a352a", "#8e6747", "#d9c6a5", "#a89683", "#f0ead8")
            .stream()
            .map(Tone::ofHex)
            .toList();

    /** ΔE at which a landmark counts a third of what it does on the spot. */
    private static final double WIDTH = 16;

    private static final int STEPS = 16;
    private static final int HALF = STEPS / 2;
    private static final double LIGHTNESS_STEP = 100.0 / STEPS;
    private static final double HUE_STEP = 13;
    private static final byte[] LANDMARK = new byte[STEPS * STEPS * STEPS * BELONGS];
    private static final float[] SHARE = new float[STEPS * STEPS * STEPS * BELONGS];

    static {
        for (int cell = 0; cell < cells(); cell++) {
            fill(cell);
        }
    }

    private ToneGrid() {}

    /** The cell of a tone, 0 up to {@link #cells}. */
    public static int cell(double lightness, double a, double b) {
        int l = Math.clamp((int) (lightness / LIGHTNESS_STEP), 0, STEPS - 1);
        return (l * STEPS + hueStep(a)) * STEPS + hueStep(b);
    }

    /** How many cells there are. */
    public static int cells() {
        return STEPS * STEPS * STEPS;
    }

    static int size() {
        return LANDMARKS.size();
    }

    static int landmark(int cell, int place) {
        return LANDMARK[cell * BELONGS + place];
    }

    static float share(int cell, int place) {
        return SHARE[cell * BELONGS + place];
    }

    static ToneName name(int landmark) {
        return ToneName.of(LANDMARKS.get(landmark));
    }

    private static int hueStep(double value) {
        return Math.clamp((int) Math.floor(value / HUE_STEP) + HALF, 0, STEPS - 1);
    }

    private static double center(int step) {
        return step + 0.5;
    }

    private static void fill(int cell) {
        double lightness = center(cell / (STEPS * STEPS)) * LIGHTNESS_STEP;
        double a = (center(cell / STEPS % STEPS) - HALF) * HUE_STEP;
        double b = (center(cell % STEPS) - HALF) * HUE_STEP;
        double[] left = new double[LANDMARKS.size()];
        Tone center = new Tone(lightness, a, b);
        double nearest = LANDMARKS.stream().mapToDouble(center::distance).min().orElseThrow();
        for (int i = 0; i < left.length; i++) {
            double distance = center.distance(LANDMARKS.get(i));
            // Less the nearest, so that a tone far from all of them still belongs somewhere.
            left[i] = Math.exp((nearest * nearest - distance * distance) / (WIDTH * WIDTH));
        }
        double sum = 0;
        for (int place = 0; place < BELONGS; place++) {
            int best = 0;
            for (int i = 1; i < left.length; i++) {
                best = left[i] > left[best] ? i : best;
            }
            LANDMARK[cell * BELONGS + place] = (byte) best;
            SHARE[cell * BELONGS + place] = (float) left[best];
            sum += left[best];
            left[best] = 0;
        }
        for (int place = 0; place < BELONGS; place++) {
            SHARE[cell * BELONGS + place] /= (float) sum;
        }
    }
}
