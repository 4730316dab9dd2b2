package dev.awase.coordination.taste;

/** What a weight is about. {@code OWN_…} is what is chosen at all, {@code BESIDE_…} what is chosen beside a category. */
enum Kind {
    NEAR(Term.TONE),
    SAME(Term.TONE),
    FAMILY(Term.TONE),
    TONES(Term.TONE),
    OWN_TONE(Term.TONE),
    BESIDE_TONE(Term.TONE),
    TYPES(Term.TYPE),
    OWN_TYPE(Term.TYPE),
    BESIDE_TYPE(Term.TYPE),
    TYPE_WITH_MATERIAL(Term.TYPE),
    SET(Term.MATERIAL),
    MATERIALS(Term.MATERIAL),
    OWN_MATERIAL(Term.MATERIAL),
    BESIDE_MATERIAL(Term.MATERIAL),
    PATTERNS(Term.PATTERN),
    OWN_PATTERN(Term.PATTERN),
    /**
     * What comes of how a shelf was ordered and not of taste: learned beside the rest, so that it is not taken for taste,
     * and never ranked by.
     */
    ORDER(Term.TONE);

    /** The part of a score that a reason can be told of. */
    enum Term {
        TONE,
        TYPE,
        MATERIAL,
        PATTERN
    }

    /** Stands for every category: what holds wherever the two are worn. */
    private static final int ANYWHERE = Words.MOST;

    private static final int BITS = 13;

    private final Term term;

    Kind(Term term) {
        this.term = term;
    }

    Term term() {
        return term;
    }

    /** Whether the other side of its keys has a trait too, and one that differs. */
    boolean isOfAPair() {
        return switch (this) {
            case TONES, TYPES, TYPE_WITH_MATERIAL, MATERIALS, PATTERNS -> true;
            default -> false;
        };
    }

    /** The key of a pair wherever it is worn, the same from either side. */
    long anywhere(int a, int b) {
        return key(ANYWHERE, Math.min(a, b), ANYWHERE, Math.max(a, b));
    }

    /** The key of a pair of two categories, the same from either side. */
    long between(int slot, int a, int otherSlot, int b) {
        boolean inOrder = slot < otherSlot || (slot == otherSlot && a <= b);
        return inOrder ? key(slot, a, otherSlot, b) : key(otherSlot, b, slot, a);
    }

    /** The key of one trait of one category. */
    long of(int slot, int a) {
        return key(slot, a, ANYWHERE, 0);
    }

    /** The key of one trait of one category beside another, not the same from the other side. */
    long beside(int slot, int a, int otherSlot) {
        return key(slot, a, otherSlot, 0);
    }

    static Kind of(long key) {
        return values()[(int) (key >>> (BITS * 4)) - 1];
    }

    /** The category and the trait of one side of a key: {@code other} is the second; {@link Words#MOST} is every category. */
    static int slot(long key, boolean other) {
        return (int) (key >>> (other ? BITS : BITS * 3)) & Words.MOST;
    }

    static int trait(long key, boolean other) {
        return (int) (key >>> (other ? 0 : BITS * 2)) & Words.MOST;
    }

    private long key(int slot, int a, int otherSlot, int b) {
        long places = (((((long) slot) << BITS) | a) << BITS) | otherSlot;
        // Never 0: 0 is an empty place of a table.
        return (((((long) ordinal() + 1) << (BITS * 3)) | places) << BITS) | b;
    }
}
