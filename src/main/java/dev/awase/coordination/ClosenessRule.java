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
        float[] mine = new float[N];
        float sum = 0;
        for (int rank = 0; rank < N; rank++) {
            int at = looks.at(row, rank);
            float theirs = 0;
            for (int tone = 0; tone < N; tone++) {
                float nearness = nearness(anchor, tone, looks, at);
                mine[tone] = Math.max(mine[tone], nearness);
                theirs = Math.max(theirs, nearness);
            }
            sum += looks.share[at] * theirs;
        }
        for (int tone = 0; tone < N; tone++) {
            sum += anchor.share[tone] * mine[tone];
        }
        return sum / 2;
    }

    /** Tone by tone and not row by row, each step a loop over plain arrays that the compiler turns into vector instructions. */
    @Override
    public boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        Columns anchor = inquiry.anchor;
        Columns looks = shop.looks;
        float[][] theirs = new float[N][count];
        float[][] mine = new float[N][count];
        float[] nearness = new float[count];
        for (int tone = 0; tone < N && anchor.share[tone] > 0; tone++) {
            for (int rank = 0; rank < N; rank++) {
                nearness(anchor, tone, looks, looks.at(from, rank), nearness);
                raise(mine[tone], nearness);
                raise(theirs[rank], nearness);
            }
        }
        Arrays.fill(terms, 0, count, 0);
        for (int rank = 0; rank < N; rank++) {
            int first = looks.at(from, rank);
            for (int i = 0; i < count; i++) {
                terms[i] += looks.share[first + i] * theirs[rank][i];
            }
        }
        for (int tone = 0; tone < N; tone++) {
            for (int i = 0; i < count; i++) {
                terms[i] += anchor.share[tone] * mine[tone][i];
            }
        }
        for (int i = 0; i < count; i++) {
            terms[i] /= 2;
        }
        return true;
    }

    /** Of one tone of the anchor to each place from {@code first} on. */
    private static void nearness(Columns anchor, int tone, Columns looks, int first, float[] nearness) {
        float lightness = anchor.lightness[tone];
        float a = anchor.a[tone];
        float b = anchor.b[tone];
        for (int i = 0; i < nearness.length; i++) {
            float dl = lightness - looks.lightness[first + i];
            float da = a - looks.a[first + i];
            float db = b - looks.b[first + i];
            nearness[i] = dl * dl + da * da + db * db;
        }
        Kernel.ofSquared(nearness);
    }

    private static void raise(float[] most, float[] values) {
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.max(most[i], values[i]);
        }
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        Columns anchor = inquiry.anchor;
        Columns looks = shop.looks;
        float best = 0;
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < N; i++) {
            for (int rank = 0; rank < N; rank++) {
                int j = looks.at(row, rank);
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
