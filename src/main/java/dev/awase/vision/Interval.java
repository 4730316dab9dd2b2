package dev.awase.vision;

/**
 * Where a share may lie, 95 in 100 times, each end 0 to 1: the score interval of Wilson (1927), which holds for few
 * cases and for shares near 0 and 1. Of no case it is 0 to 1: nothing is known.
 */
public record Interval(double low, double high) {
    private static final double DEVIATIONS = 1.959964;

    static Interval of(int hits, int n) {
        if (n == 0) {
            return new Interval(0, 1);
        }
        double share = (double) hits / n;
        double z2 = DEVIATIONS * DEVIATIONS;
        double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
        double half = DEVIATIONS * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
