package dev.awase.coordination;

import dev.awase.item.Pattern;
import java.util.Optional;

/** A busy item wants a plain partner; two different patterns compete. Plain beside plain leads, lest every shelf be loud. */
final class PatternRule implements Rule {
    private static final int PLAIN = Pattern.PLAIN.ordinal();
    private static final float CALMS = 1;
    private static final float LIVENS = 0.6f;
    private static final float BOTH_PLAIN = 0.75f;
    private static final float SAME = 0.4f;
    private static final float COMPETE = 0.1f;

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        return term(inquiry.anchor.pattern[Inquiry.ANCHOR], shop.looks.pattern[row]);
    }

    private static float term(int anchor, int product) {
        if (product == PLAIN) {
            return anchor == PLAIN ? BOTH_PLAIN : CALMS;
        }
        if (anchor == PLAIN) {
            return LIVENS;
        }
        return anchor == product ? SAME : COMPETE;
    }

    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        float[] byPattern = new float[Pattern.values().length];
        for (int pattern = 0; pattern < byPattern.length; pattern++) {
            byPattern[pattern] = term(inquiry.anchor.pattern[Inquiry.ANCHOR], pattern);
        }
        for (int i = 0; i < count; i++) {
            terms[i] = byPattern[shop.looks.pattern[from + i]];
        }
        return true;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        int anchor = inquiry.anchor.pattern[Inquiry.ANCHOR];
        int product = shop.looks.pattern[row];
        return anchor != PLAIN && product != PLAIN
                ? Optional.empty()
                : Optional.of(new Reason.PatternBalance(Pattern.values()[anchor], Pattern.values()[product]));
    }
}
