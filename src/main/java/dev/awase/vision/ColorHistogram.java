package dev.awase.vision;

/** How often each color occurs, over 16 steps of lightness, a and b each, smoothed to the neighboring steps. */
final class ColorHistogram {
    private static final int STEPS = 16;
    private static final int SIZE = STEPS * STEPS * STEPS;
    private static final double LIGHTNESS_STEP = 100.0 / STEPS;
    private static final double CHROMA_STEP = 6;
    private static final double FLOOR = 1e-5;

    private final float[] shares;

    private ColorHistogram(float[] shares) {
        this.shares = shares;
    }

    /** The bin of each pixel. Strongly colored ones share the outer bins. */
    static int[] bins(LabPicture picture) {
        int[] bins = new int[picture.size()];
        for (int i = 0; i < bins.length; i++) {
            int lightness = step(picture.lightness()[i] / LIGHTNESS_STEP);
            int a = step(picture.a()[i] / CHROMA_STEP + STEPS / 2.0);
            int b = step(picture.b()[i] / CHROMA_STEP + STEPS / 2.0);
            bins[i] = (lightness * STEPS + a) * STEPS + b;
        }
        return bins;
    }

    /** The histogram of all pixels, each counted with its weight, 0 to 1, or with what it lacks to 1. */
    static ColorHistogram of(int[] bins, float[] weights, boolean inverted) {
        float[] counts = new float[SIZE];
        double sum = 0;
        for (int i = 0; i < bins.length; i++) {
            float weight = inverted ? 1 - weights[i] : weights[i];
            counts[bins[i]] += weight;
            sum += weight;
        }
        float[] smooth = counts;
        for (int stride = 1; stride < SIZE; stride *= STEPS) {
            smooth = smoothed(smooth, stride);
        }
        for (int i = 0; i < SIZE; i++) {
            smooth[i] = (float) (smooth[i] / Math.max(sum, 1) + FLOOR);
        }
        return new ColorHistogram(smooth);
    }

    double share(int bin) {
        return shares[bin];
    }

    /** The Bhattacharyya coefficient: 1 where both hold the same colors, 0 where they share none. */
    double overlap(ColorHistogram other) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += Math.sqrt((shares[i] - FLOOR) * (other.shares[i] - FLOOR));
        }
        return Math.clamp(sum, 0, 1);
    }

    private static float[] smoothed(float[] from, int stride) {
        float[] to = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            int at = i / stride % STEPS;
            float before = at > 0 ? from[i - stride] : 0;
            float after = at < STEPS - 1 ? from[i + stride] : 0;
            to[i] = 0.5f * from[i] + 0.25f * (before + after);
        }
        return to;
    }

    private static int step(double value) {
        return (int) Math.clamp(value, 0, STEPS - 1);
    }
}
