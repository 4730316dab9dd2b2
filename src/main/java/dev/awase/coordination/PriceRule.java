package dev.awase.coordination;

import java.util.Optional;

/**
 * Priced in its category as the anchor is in its own; beside a thing from elsewhere, near the middle of the category.
 * Half or double the level counts exp(−1).
 */
final class PriceRule implements Rule {
    /** Within a factor of 1.4 two prices pass for the same class. */
    private static final float SAME_CLASS = 0.5f;
    /** exp(−x) is read from a table, in steps of 1/512 up to where it is nothing: a ranking asks for it a hundred thousand times. */
    private static final int STEPS = 512;

    private static final float[] EXPONENTIAL = exponential();

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        return nearness(distance(inquiry, shop, row));
    }

    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        float anchor = inquiry.row >= 0 ? shop.priceLevel[inquiry.row] : 0;
        for (int i = 0; i < count; i++) {
            terms[i] = nearness(shop.priceLevel[from + i] - anchor);
        }
        return true;
    }

    private static float nearness(float distance) {
        int at = (int) Math.min(distance * distance * STEPS + 0.5f, EXPONENTIAL.length - 1);
        return EXPONENTIAL[at];
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return inquiry.row >= 0 && Math.abs(distance(inquiry, shop, row)) <= SAME_CLASS
                ? Optional.of(new Reason.PriceBand())
                : Optional.empty();
    }

    private static float distance(Inquiry inquiry, Assortment shop, int row) {
        float anchor = inquiry.row >= 0 ? shop.priceLevel[inquiry.row] : 0;
        return shop.priceLevel[row] - anchor;
    }

    private static float[] exponential() {
        float[] table = new float[12 * STEPS];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) Math.exp(-(double) i / STEPS);
        }
        return table;
    }
}
