package dev.awase.coordination;

import java.util.Optional;

/** Warm with warm, cool with cool; a gray side is neither for nor against. */
final class UndertoneRule implements Rule {
    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        return 0.5f + 0.5f * inquiry.anchor.undertone[Inquiry.ANCHOR] * shop.looks.undertone[row];
    }

    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        float anchor = inquiry.anchor.undertone[Inquiry.ANCHOR];
        for (int i = 0; i < count; i++) {
            terms[i] = 0.5f + 0.5f * anchor * shop.looks.undertone[from + i];
        }
        return true;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        float anchor = inquiry.anchor.undertone[Inquiry.ANCHOR];
        float product = shop.looks.undertone[row];
        boolean visible = Math.min(Math.abs(anchor), Math.abs(product)) >= Undertone.VISIBLE;
        return visible && anchor * product > 0 ? Optional.of(new Reason.SharedUndertone(anchor > 0)) : Optional.empty();
    }
}
