package dev.awase.item;

/** One tone of a palette with its name and the share of the item's surface it covers, above 0 and at most 1. */
public record Swatch(Tone tone, ToneName name, double share) {
    public Swatch {
        if (!(share > 0 && share <= 1.000001)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1: " + share);
        }
    }
}
