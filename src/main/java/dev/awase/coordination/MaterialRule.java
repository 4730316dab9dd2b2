package dev.awase.coordination;

import java.util.Optional;

/** The same material by its words; abstains where either side is not known. */
final class MaterialRule implements Rule {
    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        int anchor = inquiry.anchor.material[Inquiry.ANCHOR];
        int product = shop.looks.material[row];
        return anchor < 0 || product < 0 ? ABSTAIN : anchor == product ? 1 : 0;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return term(inquiry, shop, row) == 1
                ? inquiry.question.anchor().material().map(Reason.SameMaterial::new)
                : Optional.empty();
    }
}
