package dev.awase.coordination;

import dev.awase.item.ToneName;
import java.util.Optional;

/** Light against dark where at least one of both main tones is near gray; between two colors it has nothing to say. */
final class ContrastRule implements Rule {
    /** Chroma below which a tone passes for gray; navy and beige lie above it. */
    private static final float GRAY = 10;
    /** Difference in lightness (of 100) at which the contrast is full. */
    private static final float FULL = 60;
    /** From here on the contrast is plain to see. */
    private static final float VISIBLE = 35;

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        Columns anchor = inquiry.anchor;
        if (!eitherGray(anchor, shop.looks, row)) {
            return ABSTAIN;
        }
        return Math.min(1, Math.abs(anchor.lightness[0] - shop.looks.lightness[row]) / FULL);
    }

    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        boolean known = inquiry.anchor.share[0] > 0;
        boolean gray = isGray(inquiry.anchor, 0);
        float lightness = inquiry.anchor.lightness[0];
        for (int i = 0; i < count; i++) {
            int at = from + i;
            boolean speaks = known && shop.looks.share[at] > 0 && (gray || isGray(shop.looks, at));
            terms[i] = speaks ? Math.min(1, Math.abs(lightness - shop.looks.lightness[at]) / FULL) : ABSTAIN;
        }
        return false;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        Columns anchor = inquiry.anchor;
        float lighter = shop.looks.lightness[row] - anchor.lightness[0];
        ToneName mine = ToneName.values()[anchor.toneName[0]];
        ToneName theirs = ToneName.values()[shop.looks.toneName[row]];
        return eitherGray(anchor, shop.looks, row) && Math.abs(lighter) >= VISIBLE && mine != theirs
                ? Optional.of(new Reason.LightnessContrast(mine, theirs, lighter > 0))
                : Optional.empty();
    }

    /** False where the colors of one are not known. */
    private static boolean eitherGray(Columns anchor, Columns looks, int at) {
        return anchor.share[0] > 0 && looks.share[at] > 0 && (isGray(anchor, 0) || isGray(looks, at));
    }

    private static boolean isGray(Columns looks, int at) {
        return looks.a[at] * looks.a[at] + looks.b[at] * looks.b[at] < GRAY * GRAY;
    }
}
