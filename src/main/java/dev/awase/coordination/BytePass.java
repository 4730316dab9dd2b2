package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.Set;

/**
 * One sequential pass over the very bytes that ranking reads for an anchor of some category, and nothing done with them
 * but a sum: the least that ranking could take. For the bench.
 */
public final class BytePass {
    /** Sums run side by side, so that no addition waits for the one before it. */
    private static final int LANES = 32;

    private final SlotPlan plan;

    public BytePass(Taxonomy taxonomy) {
        this.plan = new SlotPlan(taxonomy, SlotTable.shipped());
    }

    /** The sum over all rows that are ranked; it means nothing, but cannot be had without reading them. */
    public double over(Assortment shop, Category anchor) {
        double sum = 0;
        for (SlotPlan.Place place : plan.slotsFor(anchor, Set.of())) {
            for (Category category : place.categories()) {
                Assortment.Range rows = shop.range(category);
                sum += pass(shop, rows.start(), rows.end());
            }
        }
        return sum;
    }

    private static double pass(Assortment shop, int start, int end) {
        Columns looks = shop.looks;
        double tones = 0;
        for (int rank = 0; rank < Columns.SWATCHES; rank++) {
            int first = looks.at(start, rank);
            int last = looks.at(end, rank);
            tones += sum(looks.lightness, first, last)
                    + sum(looks.a, first, last)
                    + sum(looks.b, first, last)
                    + sum(looks.share, first, last);
        }
        return tones
                + sum(looks.undertone, start, end)
                + sum(shop.priceLevel, start, end)
                + sum(looks.pattern, start, end)
                + sum(looks.formality, start, end)
                + sum(looks.seasons, start, end)
                + sum(shop.fit, start, end);
    }

    private static double sum(float[] values, int start, int end) {
        float[] lanes = new float[LANES];
        int at = start;
        for (; at <= end - LANES; at += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                lanes[lane] += values[at + lane];
            }
        }
        double sum = 0;
        for (float lane : lanes) {
            sum += lane;
        }
        for (; at < end; at++) {
            sum += values[at];
        }
        return sum;
    }

    private static double sum(byte[] values, int start, int end) {
        int sum = 0;
        for (int at = start; at < end; at++) {
            sum += values[at];
        }
        return sum;
    }
}
