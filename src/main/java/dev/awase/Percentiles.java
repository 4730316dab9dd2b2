package dev.awase;

/**
 * How times are spread, in memory that does not grow with their count: each is counted in one of many small spans, a
 * hundredth wide, so that an answer is at most 1 % too great. Safe to use from any thread.
 */
final class Percentiles {
    private static final double WIDTH = Math.log(1.01);

    /** From a microsecond to some hours. */
    private static final int SPANS = 2_400;

    private final long[] counts = new long[SPANS];
    private long all;

    synchronized void add(long nanos) {
        double micros = Math.max(1, nanos / 1e3);
        counts[Math.min(SPANS - 1, (int) Math.ceil(Math.log(micros) / WIDTH))]++;
        all++;
    }

    synchronized long count() {
        return all;
    }

    /** In milliseconds, what this share (0 to 1) of all times is within; 0 where there are none. */
    synchronized double within(double share) {
        long wanted = Math.max(1, (long) Math.ceil(share * all));
        long seen = 0;
        for (int span = 0; span < SPANS; span++) {
            seen += counts[span];
            if (all > 0 && seen >= wanted) {
                return Math.exp(span * WIDTH) / 1e3;
            }
        }
        return 0;
    }
}
