package dev.awase.analytics;

/**
 * What was bought after visits, beside what was bought after visits that were shown no style. A visit counts once it saw
 * a look; what the kiosk showed it and the till sold of that within {@value #HOURS} hours is related to it (retail's
 * attribution window; a sale after two such visits counts for both).
 *
 * @param held where no style was shown
 * @param opened the visits of {@code shown} by what they opened alone, and {@code heldOpened} those of {@code held}
 */
public record Trade(Group shown, Group held, Group opened, Group heldOpened) {
    /** How long after a visit a sale is related to it: as long as somebody stays in a shopping street. */
    public static final int HOURS = 3;

    private static final double Z = 1.959964;

    public static final Trade NONE = new Trade(Group.NONE, Group.NONE, Group.NONE, Group.NONE);

    /**
     * One group of visits.
     *
     * @param bought how many were followed by a sale of something that was shown, or opened
     * @param spend what was paid for it, all together, in minor units; {@code squares} the sum of its squares by visit
     */
    public record Group(long visits, long bought, double spend, double squares) {
        static final Group NONE = new Group(0, 0, 0, 0);

        /** The related-purchase rate. */
        public Share rate() {
            return new Share(bought, visits);
        }

        /** Spend a visit, in minor units. */
        public double mean() {
            return visits == 0 ? 0 : spend / visits;
        }

        private double varianceOfMean() {
            double variance = (squares - visits * mean() * mean()) / (visits - 1);
            return Math.max(0, variance) / visits;
        }
    }

    /** A difference with its 95 % interval. */
    public record Difference(double value, double low, double high) {
        /** Whether it may as well be none. */
        public boolean tooEarly() {
            return low <= 0 && high >= 0;
        }
    }

    /** Whether there is anything to compare. */
    public boolean compares() {
        return shown.visits() > 1 && held.visits() > 1;
    }

    /**
     * How much more often something was bought where the style was shown. R. G. Newcombe's score interval for the
     * difference of two independent proportions, method 10 (Statistics in Medicine 17, 1998).
     */
    public Difference rates() {
        Share one = shown.rate();
        Share other = held.rate();
        double value = one.rate() - other.rate();
        double below = Math.hypot(one.rate() - one.low(), other.high() - other.rate());
        double above = Math.hypot(one.high() - one.rate(), other.rate() - other.low());
        return new Difference(value, value - below, value + above);
    }

    /**
     * How much more was spent a visit, in minor units. Welch's interval for two means (B. L. Welch, Biometrika 34, 1947),
     * with the normal's quantile: groups of fewer than a hundred visits are told to be too early anyway.
     */
    public Difference spend() {
        double value = shown.mean() - held.mean();
        double spread = Z * Math.sqrt(shown.varianceOfMean() + held.varianceOfMean());
        return new Difference(value, value - spread, value + spread);
    }

    /** Whether so few visits are in a group that nothing is said of it. */
    public boolean tooFew() {
        return shown.visits() < 100 || held.visits() < 100;
    }
}
