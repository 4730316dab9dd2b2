package dev.awase.coordination;

import dev.awase.coordination.taste.Lens;
import java.util.Optional;

/** Kinds, materials and patterns that are chosen together. */
final class KindLift implements Lift {
    @Override
    public Aspect aspect() {
        return Aspect.KINDS_CHOSEN;
    }

    @Override
    public float of(Lens lens, Inquiry inquiry, Assortment shop, int row) {
        int category = shop.category[row];
        Columns looks = shop.looks;
        return lens.type(category, looks.type[row])
                + lens.material(category, looks.material[row])
                + lens.pattern(category, looks.pattern[row]);
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return Optional.of(new Reason.KindsChosen());
    }
}
