package dev.awase.coordination;

import java.util.Arrays;
import java.util.Collection;

/** Where each price lies within its category: log2 of the price over the category's median. */
final class PriceLevels {
    private PriceLevels() {}

    static float[] of(long[] prices, Collection<Assortment.Range> ranges) {
        float[] levels = new float[prices.length];
        for (Assortment.Range range : ranges) {
            long[] sorted = Arrays.copyOfRange(prices, range.start(), range.end());
            Arrays.sort(sorted);
            double median = sorted[sorted.length / 2];
            for (int row = range.start(); row < range.end(); row++) {
                levels[row] = (float) (Math.log((prices[row] + 1) / (median + 1)) / Math.log(2));
            }
        }
        return levels;
    }
}
