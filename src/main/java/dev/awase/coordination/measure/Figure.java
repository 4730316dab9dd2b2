package dev.awase.coordination.measure;

import java.util.Arrays;

/**
 * A figure measured on {@code n} cases, and the 95 % interval it may lie in, {@code low} to {@code high}; the same cases
 * always give the same interval. All lie between 0 and 1.
 */
public record Figure(double value, int n, double low, double high) {
    /** Of a normal distribution 95 in 100 lie within so many deviations. */
    private static final double DEVIATIONS = 1.959964;

    public Figure {
        if (n < 1) {
            throw new IllegalArgumentException("a figure of no case says nothing");
        }
    }

    /**
     * The share of hits with the score interval of Wilson (1927), which holds for small shares too.
     *
     * @param hits a sum of cases, each 0 to 1: a tie hits in part
     */
    public static Figure share(double hits, int n) {
        double share = hits / n;
        double z2 = DEVIATIONS * DEVIATIONS;
        double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = DEVIATIONS * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return within(share, n, middle - half, middle + half);
    }

    /** The mean of values between 0 and 1, with the interval of the normal distribution. */
    public static Figure mean(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double half = values.length == 0 ? 0 : DEVIATIONS * Math.sqrt(variance(values, mean) / values.length);
        return within(mean, values.length, mean - half, mean + half);
    }

    /**
     * How often a right case scores above a wrong one, a tie counting half: the area under the ROC curve, with the
     * interval of DeLong, DeLong and Clarke-Pearson (1988).
     */
    public static Figure auc(double[] right, double[] wrong) {
        double[] rightAbove = sharesBelow(right, wrong);
        double[] wrongAbove = sharesBelow(wrong, right);
        double auc = Arrays.stream(rightAbove).average().orElse(0);
        double variance = variance(rightAbove, auc) / Math.max(1, right.length)
                + variance(wrongAbove, 1 - auc) / Math.max(1, wrong.length);
        double half = DEVIATIONS * Math.sqrt(variance);
        int n = right.length == 0 || wrong.length == 0 ? 0 : right.length + wrong.length;
        return within(auc, n, auc - half, auc + half);
    }

    private static Figure within(double value, int n, double low, double high) {
        return new Figure(value, n, Math.max(0, low), Math.min(1, high));
    }

    /** For each score the share of the others below it, those equal to it counting half. */
    private static double[] sharesBelow(double[] scores, double[] others) {
        double[] sorted = others.clone();
        Arrays.sort(sorted);
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int below = place(sorted, scores[i], false);
            int belowOrEqual = place(sorted, scores[i], true);
            shares[i] = (below + belowOrEqual) / (2.0 * sorted.length);
        }
        return shares;
    }

    /** How many of the sorted lie below the value, or at it where {@code withEqual}. */
    private static int place(double[] sorted, double value, boolean withEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (withEqual && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : sum / (values.length - 1);
    }
}
