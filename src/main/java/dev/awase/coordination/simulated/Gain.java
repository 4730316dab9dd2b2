package dev.awase.coordination.simulated;

/**
 * The difference of two like-rates over the same visits and the 95 % interval that it may lie in.
 *
 * @param fixed the like-rate of the rules alone
 * @param learning the like-rate with learning
 */
public record Gain(double fixed, double learning, double difference, double low, double high) {
    private static final double DEVIATIONS = 1.959964;

    /**
     * Over the visits {@code from} up to {@code until}; each is a pair of hearts and looks. The interval is that of a ratio
     * of sums over visits, which are independent of each other while the pieces of one visit are not (Cochran 1977).
     */
    static Gain of(int[][] fixed, int[][] learning, int from, int until) {
        double before = rate(fixed, from, until);
        double after = rate(learning, from, until);
        double looksBefore = sum(fixed, 1, from, until);
        double looksAfter = sum(learning, 1, from, until);
        double square = 0;
        for (int visit = from; visit < until; visit++) {
            double more = residual(learning[visit], after, looksAfter) - residual(fixed[visit], before, looksBefore);
            square += more * more;
        }
        double half = DEVIATIONS * Math.sqrt(square);
        return new Gain(before, after, after - before, after - before - half, after - before + half);
    }

    private static double residual(int[] visit, double rate, double looks) {
        return looks == 0 ? 0 : (visit[0] - rate * visit[1]) / looks;
    }

    private static double rate(int[][] visits, int from, int until) {
        return sum(visits, 0, from, until) / Math.max(1, sum(visits, 1, from, until));
    }

    private static double sum(int[][] visits, int which, int from, int until) {
        double sum = 0;
        for (int visit = from; visit < until; visit++) {
            sum += visits[visit][which];
        }
        return sum;
    }
}
