package dev.awase.coordination;

import java.util.Optional;

/** The shop's stylists put the two together; abstains otherwise, so that it lifts and never lowers. */
final class CuratedRule implements Rule {
    @Override
    public boolean isSilent(Inquiry inquiry) {
        return inquiry.together.isEmpty();
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        return inquiry.together.get(row) ? 1 : ABSTAIN;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return inquiry.together.get(row)
                ? inquiry.lookWith(shop, row)
                        .<Reason>map(look -> new Reason.OfLook(look.name()))
                        .or(() -> Optional.of(new Reason.Curated()))
                : Optional.empty();
    }
}
