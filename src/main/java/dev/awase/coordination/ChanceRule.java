package dev.awase.coordination;

import java.util.Optional;

/** No style at all: an order that chance gives, the same for the same seed. It has no reason to tell. */
final class ChanceRule implements Rule {
    private final long seed;

    ChanceRule(long seed) {
        this.seed = seed;
    }

    @Override
    public float term(Inquiry inquiry, Assortment shop, int row) {
        // SplitMix64's finalizer (Steele, Lea and Flood, OOPSLA 2014) spreads neighboring ids over the whole range.
        long mixed = seed + shop.ids[row] * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 40) / (float) (1 << 24);
    }

    @Override
    public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
        return Optional.empty();
    }
}
