package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.ToneName;
import java.util.Optional;
import java.util.Set;

/** The hard filters, asked before anything scores: what does not pass is never shown, however well it would match. */
final class Gate {
    /** A tone counts as the product's own from this share on, or where it is the main one. */
    private static final float VISIBLE_SHARE = 0.3f;

    private final Inquiry inquiry;
    private final Assortment shop;
    private final int today;
    private final long budget;
    private final Optional<SizeTable.Wanted> size;
    private final boolean[] fits = new boolean[Fit.values().length];
    private final boolean[] tones = new boolean[ToneName.values().length];
    private final boolean[] formalities = new boolean[Formality.values().length];
    private final boolean anyTone;

    Gate(Inquiry inquiry, Assortment shop) {
        this.inquiry = inquiry;
        this.shop = shop;
        Wish wish = inquiry.question.wish();
        this.today = Math.toIntExact(inquiry.question.day().toEpochDay());
        this.budget = wish.budget().orElse(Long.MAX_VALUE);
        this.size = wish.size().filter(words -> !words.isBlank()).map(shop.sizes::wanted);
        for (Fit fit : Fit.values()) {
            fits[fit.ordinal()] = inquiry.fit.map(fit::wearableWith).orElse(true);
        }
        for (Formality formality : Formality.values()) {
            // One step off is a matter of taste and of OccasionRule; two is a bucket hat at a wedding.
            formalities[formality.ordinal()] = wish.occasion()
                    .map(occasion -> occasion.stepsOff(formality) < 2)
                    .orElse(true);
        }
        Set<ToneName> wished = wish.tones();
        wished.forEach(tone -> tones[tone.ordinal()] = true);
        this.anyTone = wished.isEmpty();
    }

    /** The size that binds rows of this category, if any. */
    Optional<SizeTable.Wanted> sizeFor(Category category) {
        Assortment.Range range = shop.range(category);
        return range.start() == range.end()
                ? Optional.empty()
                : size.filter(wanted -> shop.sizes.binds(shop.category[range.start()], wanted));
    }

    Verdict ask(int row, Optional<SizeTable.Wanted> binding) {
        if (row == inquiry.row) {
            return Verdict.THE_ANCHOR_ITSELF;
        }
        if (!shop.sizes.isStocked(row)) {
            return Verdict.SOLD_OUT;
        }
        if (today < shop.from[row] || today > shop.until[row]) {
            return Verdict.NOT_SOLD_TODAY;
        }
        if (shop.price[row] > budget) {
            return Verdict.OVER_BUDGET;
        }
        if (!fits[shop.fit[row]]) {
            return Verdict.OTHER_FIT;
        }
        if (!anyTone && !hasWishedTone(row)) {
            return Verdict.OTHER_TONE;
        }
        byte formality = shop.looks.formality[row];
        if (formality != Columns.UNKNOWN && !formalities[formality]) {
            return Verdict.NOT_FOR_THE_OCCASION;
        }
        if (binding.isPresent() && !shop.sizes.isStocked(row, binding.get())) {
            return Verdict.NOT_IN_THIS_SIZE;
        }
        return inquiry.never.get(row) ? Verdict.NEVER_WITH_THE_ANCHOR : Verdict.ADMITTED;
    }

    private boolean hasWishedTone(int row) {
        for (int rank = 0; rank < Columns.SWATCHES; rank++) {
            int at = shop.looks.at(row, rank);
            float share = shop.looks.share[at];
            boolean visible = share >= VISIBLE_SHARE || (rank == 0 && share > 0);
            if (visible && tones[shop.looks.toneName[at]]) {
                return true;
            }
        }
        return false;
    }
}
