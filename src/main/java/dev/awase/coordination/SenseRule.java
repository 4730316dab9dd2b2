package dev.awase.coordination;

import java.util.Optional;

/**
 * For the same day, as the words for type and material tell: a wool coat with boots, sandals with linen. Abstains where
 * the anchor's tell nothing; a product of which nothing is told stands in the middle. It gives no reason: that a word was
 * in the product's file is nothing to tell a shopper.
 */
final class SenseRule implements Rule {
    @Override
    public boolean isSilent(Inquiry inquiry) {
        return inquiry.anchor.warmth[Inquiry.ANCHOR] == 0 && inquiry.anchor.dress[Inquiry.ANCHOR] == 0;
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        float warmth = inquiry.anchor.warmth[Inquiry.ANCHOR];
        float dress = inquiry.anchor.dress[Inquiry.ANCHOR];
        if (warmth == 0 && dress == 0) {
            return ABSTAIN;
        }
        float agreement = warmth * shop.looks.warmth[row] + dress * shop.looks.dress[row];
        return 0.5f + 0.5f * Math.clamp(agreement, -1, 1);
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return Optional.empty();
    }
}
