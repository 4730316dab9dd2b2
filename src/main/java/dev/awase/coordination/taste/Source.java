package dev.awase.coordination.taste;

/** Who said it, and so how much it counts: a stylist's whole look and a sale most, a tap on a heart less, a refusal least. */
public enum Source {
    CURATED(1),
    BOUGHT(1),
    LIKED(0.3f),
    DISLIKED(0.15f);

    private final float weight;

    Source(float weight) {
        this.weight = weight;
    }

    /** How much one outcome counts against a curated one. */
    public float weight() {
        return weight;
    }
}
