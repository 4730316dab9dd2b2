package dev.awase.vision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a shopper sees of a live frame, {@code picture} small: what lies over the guide, and how many things she holds. */
record View(LabPicture picture) {
    /** The share of the room over the guide that may be taken: a hanger's hook and two hands take less, a head more. */
    static final double OVER = 0.08;

    /** A part is a thing of its own from this share of the largest on. */
    private static final double PART = 0.35;

    /** Two parts are a pair while their mean colors are no farther apart, in Lab: shoes, gloves. */
    private static final double PAIR = 18;

    private static final double SIDE = 0.12;
    private static final double RARE = 0.002;

    /**
     * How much of the middle over the guide, 0 to 1, is taken by something in colors that both sides of the picture lack,
     * where it comes up from below: a head, or the piece itself held too high.
     */
    double over() {
        int width = picture.width();
        int bottom = (int) (Glance.GUIDE_TOP * picture.height());
        int side = (int) (SIDE * width);
        int[] bins = ColorHistogram.bins(picture);
        float[] weights = new float[bins.length];
        for (int i = 0; i < bins.length; i++) {
            int column = i % width;
            weights[i] = column < side || column >= width - side ? 1 : 0;
        }
        ColorHistogram beside = ColorHistogram.of(bins, weights, false);
        boolean[] strange = new boolean[width * bottom];
        for (int i = 0; i < strange.length; i++) {
            int column = i % width;
            strange[i] = column >= side && column < width - side && beside.share(bins[i]) < RARE;
        }
        keepWhatComesFromBelow(strange, width);
        int count = 0;
        for (boolean over : strange) {
            count += over ? 1 : 0;
        }
        return (double) count / Math.max(1, (width - 2 * side) * bottom);
    }

    /** From the lowest row on up, what hangs together. */
    private static void keepWhatComesFromBelow(boolean[] mask, int width) {
        Regions.Labels labels = Regions.Labels.of(mask, true, width);
        boolean[] rooted = new boolean[labels.sizes().length];
        for (int i = Math.max(0, mask.length - width); i < mask.length; i++) {
            rooted[labels.label()[i]] |= mask[i];
        }
        for (int i = 0; i < mask.length; i++) {
            mask[i] = mask[i] && rooted[labels.label()[i]];
        }
    }

    /** Whether there are three things, or two that are no pair. */
    boolean several() {
        Foreground found = BackgroundRemoval.find(picture);
        boolean[] inside = found.inside().clone();
        Regions.keepLargeParts(inside, picture.width(), PART);
        List<double[]> parts = parts(inside);
        return parts.size() > 2 || (parts.size() == 2 && apart(parts.get(0), parts.get(1)) > PAIR);
    }

    private static double apart(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }

    /** The mean color of each part. */
    private List<double[]> parts(boolean[] inside) {
        Regions.Labels labels = Regions.Labels.of(inside, true, picture.width());
        double[][] sums = new double[labels.sizes().length][3];
        for (int i = 0; i < inside.length; i++) {
            if (inside[i]) {
                double[] sum = sums[labels.label()[i]];
                sum[0] += picture.lightness()[i];
                sum[1] += picture.a()[i];
                sum[2] += picture.b()[i];
            }
        }
        List<double[]> means = new ArrayList<>();
        for (int part = 1; part < sums.length; part++) {
            int size = labels.sizes()[part];
            means.add(Arrays.stream(sums[part]).map(sum -> sum / size).toArray());
        }
        return means;
    }
}
