package dev.awase.coordination;

import java.util.List;

/** One slot and the products that fill it, best first; empty where the shop has none in stock within the wish. */
public record Shelf(Slot slot, List<Match> matches) {
    public Shelf {
        matches = List.copyOf(matches);
    }
}
