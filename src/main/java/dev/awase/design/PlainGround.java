package dev.awase.design;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Takes the thing on a catalog picture off its plain studio ground. The ground is a quadratic surface fitted to the
 * picture's rim, so that light which falls off is no object; what is only darker than it is a shadow, what has another
 * color, is clearly darker or is lighter is the thing. A picture whose rim is no plain ground is left alone.
 */
final class PlainGround {
    /** The rim that is looked at, of the shorter side. */
    private static final double RIM = 0.04;
    /** A rim that strays further than this from its surface, in levels of 255, is no plain ground. */
    private static final double MOST_STRAY = 7;
    /** Seen through a hole, the light over the ground's own strays no further from its middle than this, half of it. */
    private static final double EVEN = 0.015;
    /** And its middle is as light as the ground, within this. */
    private static final double AS_LIGHT = 0.04;

    /** A change of the light over the ground's own that only an edge makes. */
    private static final float SEAM = 0.022f;
    /** How far a seam is looked for around, in pixels. */
    static final int AROUND = 5;

    private static final double GLOW = 0.07;

    private final int[] pixels;
    private final int width;
    private final int height;
    private final float[][] ground = new float[3][];
    /** Each pixel's light over the ground's. */
    private final float[] light;

    private PlainGround(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.light = new float[pixels.length];
    }

    /** The thing alone, cropped to it; empty where the ground is not plain or nothing lies on it. */
    static Optional<Cut> cut(int[] rgb, int width, int height) {
        PlainGround ground = new PlainGround(rgb, width, height);
        return ground.isPlain() ? ground.cut() : Optional.empty();
    }

    private boolean isPlain() {
        double stray = 0;
        int rim = (int) Math.max(1, RIM * Math.min(width, height));
        for (int channel = 0; channel < 3; channel++) {
            ground[channel] = surface(fit(channel, rim));
            stray = Math.max(stray, stray(channel, rim));
        }
        return stray <= MOST_STRAY;
    }

    private Optional<Cut> cut() {
        for (int i = 0; i < light.length; i++) {
            float below = ground[0][i] + ground[1][i] + ground[2][i];
            light[i] = (level(0, i) + level(1, i) + level(2, i)) / Math.max(1, below);
        }
        float[] alpha = new float[pixels.length];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = alpha(i);
        }
        new Gaps(alpha, outline(), width, height).close(this::isGround, this::isLight);
        EvenEdge.even(alpha, width, height);
        int[] argb = new int[pixels.length];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = Math.round(alpha[i] * 255) << 24 | own(i, alpha[i]);
        }
        return Cut.cropped(argb, width, height);
    }

    /** Where the light changes within a few pixels, as it does at a hem and never in a shadow. */
    private boolean[] outline() {
        float[] around = mean(mean(light, 1, width), width, height);
        boolean[] outline = new boolean[pixels.length];
        for (int i = 0; i < outline.length; i++) {
            outline[i] = Math.abs(light[i] - around[i]) > SEAM;
        }
        return outline;
    }

    /** The mean of {@link #AROUND} neighbors on both sides along a row or a column of {@code length}. */
    private static float[] mean(float[] values, int stride, int length) {
        float[] means = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            int at = i / stride % length;
            float sum = 0;
            int from = Math.max(-AROUND, -at);
            int until = Math.min(AROUND, length - 1 - at);
            for (int step = from; step <= until; step++) {
                sum += values[i + step * stride];
            }
            means[i] = sum / (until - from + 1);
        }
        return means;
    }

    /** Whether the pixel differs from the ground by a little more light and nothing else: as where a lamp shines. */
    private boolean isLight(int i) {
        double ratio = light[i];
        return ratio > 1 && ratio < 1 + GLOW && color(i, ratio) < 6;
    }

    /** Whether an enclosed part is a hole: as even as the ground is, where white cloth has folds and a weave. */
    private boolean isGround(int[] gap) {
        double[] seen = IntStream.of(gap).mapToDouble(i -> light[i]).sorted().toArray();
        double middle = seen[seen.length / 2];
        double[] off = DoubleStream.of(seen)
                .map(one -> Math.abs(one - middle))
                .sorted()
                .toArray();
        return off[off.length / 2] <= EVEN && Math.abs(middle - 1) <= AS_LIGHT;
    }

    /** How much of the pixel is the thing, 0 to 1. */
    private float alpha(int i) {
        double ratio = light[i];
        double most = Math.max(
                step(6, 16, color(i, ratio)), Math.max(step(0.24, 0.42, 1 - ratio), step(0.015, 0.035, ratio - 1)));
        return (float) most;
    }

    /** How far the pixel is from the ground in this light, in levels. */
    private double color(int i, double ratio) {
        double color = 0;
        for (int channel = 0; channel < 3; channel++) {
            color = Math.max(color, Math.abs(level(channel, i) - ratio * ground[channel][i]));
        }
        return color;
    }

    /** The thing's own color at an edge, where the ground shines through. */
    private int own(int i, float alpha) {
        int rgb = 0;
        for (int channel = 0; channel < 3; channel++) {
            double level =
                    alpha < 0.02 ? level(channel, i) : (level(channel, i) - (1 - alpha) * ground[channel][i]) / alpha;
            rgb = (rgb << 8) | Math.clamp(Math.round(level), 0, 255);
        }
        return rgb;
    }

    private int level(int channel, int i) {
        return (pixels[i] >> (16 - 8 * channel)) & 0xff;
    }

    /** The surface at each pixel, in levels. */
    private float[] surface(double[] by) {
        float[] levels = new float[pixels.length];
        for (int i = 0; i < levels.length; i++) {
            double x = x(i);
            double y = y(i);
            levels[i] = (float) (by[0] + by[1] * x + by[2] * y + by[3] * x * x + by[4] * x * y + by[5] * y * y);
        }
        return levels;
    }

    private double x(int i) {
        return 2.0 * (i % width) / width - 1;
    }

    private double y(int i) {
        int row = i / width;
        return 2.0 * row / height - 1;
    }

    private double[] terms(int i) {
        double x = x(i);
        double y = y(i);
        return new double[] {1, x, y, x * x, x * y, y * y};
    }

    private boolean isRim(int i, int rim) {
        int x = i % width;
        int y = i / width;
        return x < rim || y < rim || x >= width - rim || y >= height - rim;
    }

    private double stray(int channel, int rim) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (isRim(i, rim)) {
                double off = level(channel, i) - ground[channel][i];
                sum += off * off;
                count++;
            }
        }
        return Math.sqrt(sum / count);
    }

    /** Least squares over the rim, by the normal equations. */
    private double[] fit(int channel, int rim) {
        double[][] normal = new double[6][7];
        for (int i = 0; i < pixels.length; i++) {
            if (isRim(i, rim)) {
                double[] terms = terms(i);
                for (int row = 0; row < 6; row++) {
                    for (int column = 0; column < 6; column++) {
                        normal[row][column] += terms[row] * terms[column];
                    }
                    normal[row][6] += terms[row] * level(channel, i);
                }
            }
        }
        return solved(normal);
    }

    private static double[] solved(double[][] rows) {
        int size = rows.length;
        for (int pivot = 0; pivot < size; pivot++) {
            // A rim of no extent leaves terms that nothing tells apart: those count as 0.
            double by = Math.abs(rows[pivot][pivot]) < 1e-9 ? 1 : rows[pivot][pivot];
            for (int other = pivot + 1; other < size; other++) {
                double share = rows[other][pivot] / by;
                for (int column = pivot; column <= size; column++) {
                    rows[other][column] -= share * rows[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = rows[row][size];
            for (int column = row + 1; column < size; column++) {
                rest -= rows[row][column] * solution[column];
            }
            solution[row] = Math.abs(rows[row][row]) < 1e-9 ? 0 : rest / rows[row][row];
        }
        return solution;
    }

    private static double step(double from, double to, double value) {
        double part = Math.clamp((value - from) / (to - from), 0, 1);
        return part * part * (3 - 2 * part);
    }
}
