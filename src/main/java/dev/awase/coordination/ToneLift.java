package dev.awase.coordination;

import dev.awase.coordination.taste.Lens;
import dev.awase.item.ToneName;
import java.util.Optional;

/** Tones that are chosen together, near or not, and how near they are wanted between these two categories. */
final class ToneLift implements Lift {
    private final ClosenessRule closeness = new ClosenessRule();

    @Override
    public Aspect aspect() {
        return Aspect.TONES_CHOSEN;
    }

    @Override
    public float of(Lens lens, Inquiry inquiry, Assortment shop, int row) {
        return of(lens, inquiry, shop, row, closeness.term(inquiry, shop, row));
    }

    @Override
    public void add(Lens lens, Inquiry inquiry, Assortment shop, int from, float[] lifts) {
        float[] nearness = new float[lifts.length];
        closeness.terms(inquiry, shop, from, nearness.length, nearness);
        for (int i = 0; i < lifts.length; i++) {
            lifts[i] += of(lens, inquiry, shop, from + i, nearness[i]);
        }
    }

    private static float of(Lens lens, Inquiry inquiry, Assortment shop, int row, float nearness) {
        int category = shop.category[row];
        Columns looks = shop.looks;
        int material = looks.material[row];
        boolean sameMaterial = material >= 0 && material == inquiry.anchor.material[Inquiry.ANCHOR];
        float sum = lens.nearness(category, nearness, sameMaterial);
        for (int rank = 0; rank < Columns.SWATCHES && looks.share[looks.at(row, rank)] > 0; rank++) {
            int at = looks.at(row, rank);
            sum += looks.share[at] * lens.tone(category, looks.toneCell[at]);
        }
        return sum;
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        if (inquiry.anchor.share[0] == 0 || shop.looks.share[row] == 0) {
            return Optional.empty();
        }
        ToneName[] names = ToneName.values();
        return Optional.of(new Reason.TonesChosen(names[inquiry.anchor.toneName[0]], names[shop.looks.toneName[row]]));
    }
}
