package dev.awase.catalog;

/** What the shop's own stylists decided about two products; holds both ways. */
public record Relation(ProductId one, ProductId other, Kind kind) {
    /** Goes with lifts a match; never with forbids it. */
    public enum Kind {
        GOES_WITH,
        NEVER_WITH
    }
}
