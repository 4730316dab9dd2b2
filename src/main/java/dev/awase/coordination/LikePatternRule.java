package dev.awase.coordination;

import dev.awase.item.Pattern;
import java.util.Optional;

/** The same pattern: what "more like this" looks for. */
final class LikePatternRule implements Rule {
    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        return isSame(inquiry, shop, row) ? 1 : 0;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return isSame(inquiry, shop, row)
                ? Optional.of(new Reason.SamePattern(Pattern.values()[shop.looks.pattern[row]]))
                : Optional.empty();
    }

    private static boolean isSame(Inquiry inquiry, Assortment shop, int row) {
        return inquiry.anchor.pattern[Inquiry.ANCHOR] == shop.looks.pattern[row];
    }
}
