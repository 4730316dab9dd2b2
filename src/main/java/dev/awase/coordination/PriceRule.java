package dev.awase.coordination;

import java.util.Optional;

/**
 * Priced in its category as the anchor is in its own; beside a thing from elsewhere, near the middle of the category.
 * Half or double the level counts exp(−1).
 */
final class PriceRule implements Rule {
    /** Within a factor of 1.4 two prices pass for the same class. */
    private static final float SAME_CLASS = 0.5f;

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        float distance = distance(inquiry, shop, row);
        return (float) Math.exp(-distance * distance);
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
}
