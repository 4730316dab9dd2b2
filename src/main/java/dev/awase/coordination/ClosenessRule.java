package dev.awase.coordination;

import dev.awase.coordination.taste.Kernel;
import dev.awase.item.ToneName;
import java.util.Arrays;
import java.util.Optional;

/**
 * Nearness of the two palettes, main tones and accents by their shares: how much of each finds a near tone in the
 * other, through {@link Kernel}. What stylists do most: take up a tone that is there.
 */
final class ClosenessRule implements Rule {
    /** A nearness that a person calls the same color family: ΔE of about 13. */
    private static final float NEAR = 0.42f;
    /** A tone is worth naming from this share on. */
    private static final float WORTH_NAMING = 0.12f;

    private static final int N = Columns.SWATCHES;

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        Columns anchor = inquiry.anchor;
        Columns looks = shop.looks;
        float sum = 0;
        float best0 = 0;
        float best1 = 0;
        float best2 = 0;
        int first = row * N;
        for (int j = first; j < first + N && looks.share[j] > 0; j++) {
            float k0 = nearness(anchor, 0, looks, j);
            float k1 = nearness(anchor, 1, looks, j);
            float k2 = nearness(anchor, 2, looks, j);
            best0 = Math.max(best0, k0);
            best1 = Math.max(best1, k1);
            best2 = Math.max(best2, k2);
            sum += looks.share[j] * Math.max(k0, Math.max(k1, k2));
        }
        sum += anchor.share[0] * best0 + anchor.share[1] * best1 + anchor.share[2] * best2;
        return sum / 2;
    }

    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        Columns anchor = inquiry.anchor;
        float[] shares = shop.looks.share;
        int first = from * N;
        float[] theirs = new float[count * N];
        Arrays.fill(terms, 0, count, 0);
        for (int tone = 0; tone < N && anchor.share[tone] > 0; tone++) {
            float[] squared = squaredDistances(anchor, tone, shop.looks, first, count * N);
            for (int i = 0; i < count; i++) {
                float mine = 0;
                for (int j = i * N; j < i * N + N && shares[first + j] > 0; j++) {
                    float nearness = Kernel.ofSquared(squared[j]);
                    theirs[j] = Math.max(theirs[j], nearness);
                    mine = Math.max(mine, nearness);
                }
                terms[i] += anchor.share[tone] * mine;
            }
        }
        for (int i = 0; i < count; i++) {
            int j = i * N;
            int at = first + j;
            float sum = shares[at] * theirs[j] + shares[at + 1] * theirs[j + 1] + shares[at + 2] * theirs[j + 2];
            terms[i] = (sum + terms[i]) / 2;
        }
        return true;
    }

    /** From one tone of the anchor to each place. */
    private static float[] squaredDistances(Columns anchor, int tone, Columns looks, int first, int count) {
        float[] squared = new float[count];
        float lightness = anchor.lightness[tone];
        float a = anchor.a[tone];
        float b = anchor.b[tone];
        for (int i = 0; i < count; i++) {
            float dl = lightness - looks.lightness[first + i];
            float da = a - looks.a[first + i];
            float db = b - looks.b[first + i];
            squared[i] = dl * dl + da * da + db * db;
        }
        return squared;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        Columns anchor = inquiry.anchor;
        Columns looks = shop.looks;
        float best = 0;
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < N; i++) {
            for (int j = row * N; j < row * N + N; j++) {
                float nearness = nearness(anchor, i, looks, j);
                float both = nearness * Math.min(anchor.share[i], looks.share[j]);
                if (nearness >= NEAR
                        && looks.share[j] >= WORTH_NAMING
                        && anchor.share[i] >= WORTH_NAMING
                        && both > best) {
                    best = both;
                    mine = i;
                    theirs = j;
                }
            }
        }
        ToneName[] names = ToneName.values();
        return best == 0
                ? Optional.empty()
                : Optional.of(new Reason.CloseTone(names[anchor.toneName[mine]], names[looks.toneName[theirs]]));
    }

    static float nearness(Columns one, int i, Columns other, int j) {
        if (one.share[i] == 0 || other.share[j] == 0) {
            return 0;
        }
        float dl = one.lightness[i] - other.lightness[j];
        float da = one.a[i] - other.a[j];
        float db = one.b[i] - other.b[j];
        return Kernel.ofSquared(dl * dl + da * da + db * db);
    }
}
