package dev.awase.coordination.taste;

/**
 * The terms of a pair's worth: each a key and how much of it there is. What is learned of a pair is a sum over them, first
 * for the pair wherever it is worn and then for its two categories, so that what is rare leans on what is common.
 */
final class PairTerms {
    /** Takes one term. */
    interface Sink {
        void take(long key, float amount);
    }

    /** What holds between two categories only is half as strong: it takes four times as many outcomes to be believed. */
    static final float LOCAL = 0.5f;

    /** Places of a shelf farther back are all alike. */
    private static final int LAST_PLACE = 15;

    private final Traits beside;
    private final int slot;
    private final Sink sink;

    /** The terms of pieces of category {@code slot}, beside this one. */
    PairTerms(Traits beside, int slot, Sink sink) {
        this.beside = beside;
        this.slot = slot;
        this.sink = sink;
    }

    void all(Traits piece, float nearness) {
        nearness(nearness, sameMaterial(piece));
        allButNearness(piece);
    }

    /**
     * The terms of a piece seen at a place of a shelf, counted from 0. A shelf is ordered by nearness among others: how much
     * it counts cannot be learned from there, where what stands in front is looked at more.
     */
    void onShelf(Traits piece, float nearness, int place) {
        sink.take(Kind.ORDER.of(0, Math.min(place, LAST_PLACE)), 1);
        sink.take(Kind.ORDER.of(0, LAST_PLACE + 1), nearness);
        sink.take(Kind.ORDER.of(0, LAST_PLACE + 2), Nearness.same(nearness));
        sink.take(Kind.ORDER.of(0, LAST_PLACE + 3), Nearness.family(nearness));
        allButNearness(piece);
    }

    private void allButNearness(Traits piece) {
        for (int i = 0; i < piece.tones().length; i++) {
            tone(piece.tones()[i], piece.shares()[i]);
        }
        types(piece.types());
        materials(piece.materials());
        pattern(piece.pattern());
    }

    /** {@code nearness} as {@link Nearness} has it, 0 to 1. */
    void nearness(float nearness, boolean sameMaterial) {
        bothWays(Kind.NEAR, 0, 0, nearness);
        bothWays(Kind.SAME, 0, 0, Nearness.same(nearness));
        bothWays(Kind.FAMILY, 0, 0, Nearness.family(nearness));
        if (sameMaterial) {
            bothWays(Kind.SET, 0, 0, Nearness.same(nearness));
        }
    }

    void tone(int landmark, float share) {
        for (int i = 0; i < beside.tones().length; i++) {
            bothWays(Kind.TONES, beside.tones()[i], landmark, beside.shares()[i] * share);
        }
        sink.take(Kind.OWN_TONE.of(slot, landmark), share);
        sink.take(Kind.BESIDE_TONE.beside(slot, landmark, beside.slot()), share);
    }

    void types(int[] types) {
        float each = each(types);
        for (int type : types) {
            for (int other : beside.types()) {
                sink.take(Kind.TYPES.anywhere(type, other), each * each(beside.types()));
            }
            for (int material : beside.materials()) {
                sink.take(Kind.TYPE_WITH_MATERIAL.anywhere(type, material), each * each(beside.materials()));
            }
            sink.take(Kind.OWN_TYPE.of(slot, type), each);
            sink.take(Kind.BESIDE_TYPE.beside(slot, type, beside.slot()), each);
        }
    }

    void materials(int[] materials) {
        float each = each(materials);
        for (int material : materials) {
            for (int other : beside.materials()) {
                bothWays(Kind.MATERIALS, other, material, each * each(beside.materials()));
            }
            for (int type : beside.types()) {
                sink.take(Kind.TYPE_WITH_MATERIAL.anywhere(type, material), each * each(beside.types()));
            }
            sink.take(Kind.OWN_MATERIAL.of(slot, material), each);
            sink.take(Kind.BESIDE_MATERIAL.beside(slot, material, beside.slot()), each);
        }
    }

    void pattern(int pattern) {
        bothWays(Kind.PATTERNS, beside.pattern(), pattern, 1);
        sink.take(Kind.OWN_PATTERN.of(slot, pattern), 1);
    }

    private void bothWays(Kind kind, int theirs, int ours, float amount) {
        sink.take(kind.anywhere(theirs, ours), amount);
        sink.take(kind.between(beside.slot(), theirs, slot, ours), LOCAL * amount);
    }

    private boolean sameMaterial(Traits piece) {
        return piece.materials().length > 0
                && beside.materials().length > 0
                && piece.materials()[0] == beside.materials()[0];
    }

    /** However many words a thing is told in, all together count alike. */
    private static float each(int[] words) {
        return (float) (1 / Math.sqrt(words.length));
    }
}
