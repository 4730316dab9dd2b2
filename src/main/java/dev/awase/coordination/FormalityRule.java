package dev.awase.coordination;

import dev.awase.item.Formality;
import java.util.Optional;

/** Equally dressed up, or nearly; abstains where either side is not known. */
final class FormalityRule implements Rule {
    private static final float[] BY_DISTANCE = {1, 0.7f, 0.3f, 0, 0};

    @Override
    public boolean isSilent(Inquiry inquiry) {
        return inquiry.anchor.formality[Inquiry.ANCHOR] < 0;
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        int anchor = inquiry.anchor.formality[Inquiry.ANCHOR];
        int product = shop.looks.formality[row];
        return anchor < 0 || product < 0 ? ABSTAIN : BY_DISTANCE[Math.abs(anchor - product)];
    }

    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        float[] byFormality = new float[Formality.values().length];
        int anchor = inquiry.anchor.formality[Inquiry.ANCHOR];
        for (int product = 0; product < byFormality.length; product++) {
            byFormality[product] = anchor < 0 ? ABSTAIN : BY_DISTANCE[Math.abs(anchor - product)];
        }
        for (int i = 0; i < count; i++) {
            int product = shop.looks.formality[from + i];
            terms[i] = product < 0 ? ABSTAIN : byFormality[product];
        }
        return false;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        int anchor = inquiry.anchor.formality[Inquiry.ANCHOR];
        return anchor >= 0 && anchor == shop.looks.formality[row]
                ? Optional.of(new Reason.SameFormality(Formality.values()[anchor]))
                : Optional.empty();
    }
}
