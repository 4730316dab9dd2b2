package dev.awase.coordination;

import dev.awase.item.Fit;
import java.util.Optional;

/** For a present: what needs no size first, then what fits women and men; abstains where it is none. */
final class GiftRule implements Rule {
    private static final float FOR_BOTH = 0.5f;
    private static final float BY_SIZE = 0.1f;

    @Override
    public boolean isSilent(Inquiry inquiry) {
        return !inquiry.question.wish().gift();
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        if (!inquiry.question.wish().gift()) {
            return ABSTAIN;
        }
        if (shop.sizes.isOneSize(row)) {
            return 1;
        }
        return shop.fit[row] == Fit.UNISEX.ordinal() ? FOR_BOTH : BY_SIZE;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return term(inquiry, shop, row) == 1 ? Optional.of(new Reason.EasyGift()) : Optional.empty();
    }
}
