package dev.awase.vision;

import dev.awase.item.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups colors by k-means in CIELAB. The first centers are chosen far apart, each the pixel farthest from those
 * before, damped by how few are like it; so the same picture always gives the same groups.
 */
final class ToneClusters {
    private static final int CENTERS = 8;
    private static final int ROUNDS = 8;
    private static final int MOST_SAMPLES = 4000;

    /** The mean color of a group and its share of all pixels inside, above 0 and at most 1. */
    record Cluster(Tone tone, double share) {}

    private final LabPicture picture;
    private final int[] samples;
    private final double[][] centers = new double[CENTERS][3];
    private final int[] counts = new int[CENTERS];

    private ToneClusters(LabPicture picture, int[] samples) {
        this.picture = picture;
        this.samples = samples;
    }

    /** The groups of the pixels inside; at least one pixel has to be inside. */
    static List<Cluster> of(LabPicture picture, Foreground foreground) {
        ToneClusters clusters = new ToneClusters(picture, samples(foreground));
        clusters.seed();
        for (int round = 0; round < ROUNDS; round++) {
            clusters.move();
        }
        return clusters.result();
    }

    private static int[] samples(Foreground foreground) {
        int every = foreground.count() / MOST_SAMPLES + 1;
        int[] samples = new int[foreground.count() / every + 1];
        int seen = 0;
        int kept = 0;
        for (int i = 0; i < foreground.inside().length; i++) {
            if (foreground.inside()[i] && seen++ % every == 0) {
                samples[kept++] = i;
            }
        }
        return Arrays.copyOf(samples, kept);
    }

    private void seed() {
        double[] nearest = new double[samples.length];
        Arrays.fill(nearest, Double.MAX_VALUE);
        int chosen = samples[samples.length / 2];
        for (double[] center : centers) {
            set(center, chosen);
            // Sum of squares cut at a fixed rank: the farthest outlier is a button, not a color.
            for (int i = 0; i < samples.length; i++) {
                nearest[i] = Math.min(nearest[i], distance(center, samples[i]));
            }
            chosen = samples[atRank(nearest, 0.98)];
        }
    }

    private static int atRank(double[] values, double rank) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double wanted = sorted[(int) (rank * (sorted.length - 1))];
        for (int i = 0; i < values.length; i++) {
            if (values[i] == wanted) {
                return i;
            }
        }
        return 0;
    }

    private void move() {
        double[][] sums = new double[CENTERS][3];
        Arrays.fill(counts, 0);
        for (int sample : samples) {
            int nearest = nearest(sample);
            counts[nearest]++;
            sums[nearest][0] += picture.lightness()[sample];
            sums[nearest][1] += picture.a()[sample];
            sums[nearest][2] += picture.b()[sample];
        }
        for (int k = 0; k < CENTERS; k++) {
            for (int channel = 0; channel < 3 && counts[k] > 0; channel++) {
                centers[k][channel] = sums[k][channel] / counts[k];
            }
        }
    }

    private int nearest(int sample) {
        int best = 0;
        for (int k = 1; k < CENTERS; k++) {
            if (distance(centers[k], sample) < distance(centers[best], sample)) {
                best = k;
            }
        }
        return best;
    }

    private List<Cluster> result() {
        List<Cluster> result = new ArrayList<>();
        for (int k = 0; k < CENTERS; k++) {
            if (counts[k] > 0) {
                Tone tone = new Tone(Math.clamp(centers[k][0], 0, 100), centers[k][1], centers[k][2]);
                result.add(new Cluster(tone, (double) counts[k] / samples.length));
            }
        }
        return result;
    }

    private void set(double[] center, int sample) {
        center[0] = picture.lightness()[sample];
        center[1] = picture.a()[sample];
        center[2] = picture.b()[sample];
    }

    private double distance(double[] center, int sample) {
        double lightness = center[0] - picture.lightness()[sample];
        double a = center[1] - picture.a()[sample];
        double b = center[2] - picture.b()[sample];
        return lightness * lightness + a * a + b * b;
    }
}
