package dev.awase.coordination;

import dev.awase.item.Formality;
import java.util.Optional;

/** What the occasion welcomes; abstains without one, or where the product's formality is not known. */
final class OccasionRule implements Rule {
    private static final float ONE_STEP_OFF = 0.4f;

    @Override
    public boolean isSilent(Inquiry inquiry) {
        return inquiry.question.wish().occasion().isEmpty();
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        Optional<Occasion> occasion = inquiry.question.wish().occasion();
        int product = shop.looks.formality[row];
        if (occasion.isEmpty() || product < 0) {
            return ABSTAIN;
        }
        return switch (occasion.get().stepsOff(Formality.values()[product])) {
            case 0 -> 1;
            case 1 -> ONE_STEP_OFF;
            default -> 0;
        };
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        int product = shop.looks.formality[row];
        return inquiry.question
                .wish()
                .occasion()
                .filter(occasion -> product >= 0 && occasion.welcomes(Formality.values()[product]))
                .map(Reason.SuitsOccasion::new);
    }
}
