package dev.awase.coordination;

import dev.awase.item.Item;
import java.util.List;

/** The anchor and its filled slots, the slot that matters most first. The firsts of all shelves can be worn together. */
public record Look(Item anchor, List<Shelf> shelves) {
    public Look {
        shelves = List.copyOf(shelves);
    }

    /** Whether no shelf holds anything. */
    public boolean isEmpty() {
        return shelves.stream().allMatch(shelf -> shelf.matches().isEmpty());
    }
}
