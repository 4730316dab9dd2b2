package dev.awase.coordination;

import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import java.util.Optional;

/**
 * What suits the mood that the shopper told: calm and lively are judged by color and pattern, elegant and relaxed by how
 * dressed up a product is. Abstains without a mood, or where what it is judged by is not known.
 */
final class MoodRule implements Rule {
    /** CIELAB chroma up to which a tone is quiet, and from which it is clear; a navy has 22, a strong red 70. */
    private static final float QUIET = 24;

    private static final float CLEAR = 38;

    /** How much each has to look at, by {@link Pattern}. */
    private static final float[] LOUD = loudness();

    /** By {@link Formality}, from sport to formal. */
    private static final float[] ELEGANT = {0, 0.2f, 0.8f, 0.9f, 1};

    private static final float[] RELAXED = {0.9f, 1, 0.45f, 0.1f, 0};

    /** From here on a term is a reason. */
    private static final float TELLING = 0.8f;

    @Override
    public boolean isSilent(Inquiry inquiry) {
        return inquiry.question.wish().mood().isEmpty();
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        Optional<Mood> mood = inquiry.question.wish().mood();
        if (mood.isEmpty()) {
            return ABSTAIN;
        }
        float chroma = chroma(shop, row);
        float loud = LOUD[shop.looks.pattern[row]];
        return switch (mood.get()) {
            case CALM -> ramp(chroma, CLEAR, QUIET) * (1 - loud);
            case LIVELY -> Math.max(ramp(chroma, QUIET, CLEAR), loud);
            case ELEGANT -> byFormality(shop, row, ELEGANT);
            case RELAXED -> byFormality(shop, row, RELAXED);
        };
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return inquiry.question
                .wish()
                .mood()
                .filter(mood -> term(inquiry, shop, row) >= TELLING)
                .map(Reason.SuitsMood::new);
    }

    private static float byFormality(Assortment shop, int row, float[] worth) {
        int formality = shop.looks.formality[row];
        return formality < 0 ? ABSTAIN : worth[formality];
    }

    private static float chroma(Assortment shop, int row) {
        return (float) Math.hypot(shop.looks.a[row], shop.looks.b[row]);
    }

    /** 0 at {@code from}, 1 at {@code to}, straight in between. */
    private static float ramp(float value, float from, float to) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }

    private static float[] loudness() {
        float[] loud = new float[Pattern.values().length];
        for (Pattern pattern : Pattern.values()) {
            loud[pattern.ordinal()] = switch (pattern) {
                case PLAIN -> 0;
                case STRIPED -> 0.4f;
                case CHECKED -> 0.5f;
                case COLORBLOCK -> 0.8f;
                case PRINT, GRAPHIC -> 1;
            };
        }
        return loud;
    }
}
