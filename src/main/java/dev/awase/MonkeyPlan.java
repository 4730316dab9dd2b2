package dev.awase;

/**
 * How long a monkey plays: so many acts, {@code rate} of them a second, with the heap measured {@code measures} times.
 * {@code patience} is how many acts a step may stand before every way out of it is tried, and {@code breath} how many lie
 * between two touches that both count: the window takes a faster one for a bounce.
 */
record MonkeyPlan(long seed, int acts, int rate, int measures, int patience, int breath) {
    private static final int PATIENCE_SECONDS = 12;

    private static final double BREATH_SECONDS = 0.35;

    private static final int SECONDS = 60;

    MonkeyPlan {
        if (acts < 1 || rate < 1 || measures < 0 || patience < 1 || breath < 1) {
            throw new IllegalArgumentException("a monkey plays: " + acts + " acts, " + rate + " a second");
        }
    }

    /** The heap is measured twice a minute, and ten times at least. */
    static MonkeyPlan minutes(double minutes, int rate, long seed) {
        return new MonkeyPlan(
                seed,
                (int) Math.ceil(minutes * SECONDS * rate),
                rate,
                (int) Math.max(10, 2 * minutes),
                PATIENCE_SECONDS * rate,
                breath(rate));
    }

    /** So many acts lie between two measurements. */
    int stretch() {
        return measures == 0 ? Integer.MAX_VALUE : Math.max(1, acts / measures);
    }

    private static int breath(int rate) {
        return (int) Math.ceil(BREATH_SECONDS * rate);
    }
}
