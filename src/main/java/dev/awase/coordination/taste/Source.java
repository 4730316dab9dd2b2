package dev.awase.coordination.taste;

/**
 * Who said it, and so how much it counts: a stylist's whole look and a sale most, then what a stylist forbids, a tap on a
 * heart less, a shopper's refusal least.
 */
public enum Source {
    CURATED(1, false),
    FORBIDDEN(0.5f, true),
    BOUGHT(1, false),
    LIKED(0.3f, false),
    DISLIKED(0.15f, true);

    private final float weight;
    private final boolean refusal;

    Source(float weight, boolean refusal) {
        this.weight = weight;
        this.refusal = refusal;
    }

    /** How much one outcome counts against a curated one. */
    public float weight() {
        return weight;
    }

    /** Whether the piece was refused and not chosen. */
    public boolean refuses() {
        return refusal;
    }

    /** Whether the shop's own stylists said it, and no shopper. */
    boolean ofStylists() {
        return this == CURATED || this == FORBIDDEN;
    }
}
