package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which slots a look has and which categories fill each. Nothing in one slot excludes the anchor or anything in another
 * slot, so whatever is picked from each can be worn together. What the shop's taxonomy says completes a category is
 * followed; where it says nothing the learned table speaks, as far as the shop has its categories.
 */
final class SlotPlan {
    private final Taxonomy taxonomy;
    private final SlotTable learned;

    SlotPlan(Taxonomy taxonomy, SlotTable learned) {
        this.taxonomy = taxonomy;
        this.learned = learned;
    }

    /** A slot with the categories that fill it: its own and all below it. */
    record Place(Slot slot, List<Category> categories) {
        Place {
            categories = List.copyOf(categories);
        }
    }

    /** The slots that complete this category, the one that matters most first; {@code wished} narrows unless empty. */
    List<Place> slotsFor(Category anchor, Set<Category> wished) {
        List<Category> taken = new ArrayList<>(List.of(anchor));
        List<Place> places = new ArrayList<>();
        for (Slot slot : candidates(anchor, wished)) {
            List<Category> fillers = taxonomy.categories().stream()
                    .filter(category -> taxonomy.isA(category, slot.category()))
                    .filter(category -> taken.stream().noneMatch(other -> clash(category, other)))
                    .toList();
            if (!fillers.isEmpty()) {
                places.add(new Place(slot, fillers));
                taken.addAll(fillers);
            }
        }
        return places;
    }

    private boolean clash(Category one, Category other) {
        return one.equals(other) || taxonomy.excludes(one, other);
    }

    private List<Slot> candidates(Category anchor, Set<Category> wished) {
        List<Slot> usual = usual(anchor);
        List<Slot> narrowed = wished.isEmpty() ? usual : narrow(usual, wished);
        return narrowed.stream()
                .sorted(Comparator.comparingDouble(Slot::weight).reversed())
                .toList();
    }

    private List<Slot> usual(Category anchor) {
        List<Slot> told = taxonomy.slotsFor(anchor).stream()
                .map(rule -> new Slot(rule.category(), rule.weight()))
                .toList();
        return told.isEmpty() ? learnedSlots(anchor) : told;
    }

    /** The slots learned for this category, else for the nearest one above it. */
    private List<Slot> learnedSlots(Category anchor) {
        List<Slot> own = learned.slotsFor(anchor).stream()
                .filter(slot -> taxonomy.knows(slot.category()))
                .toList();
        return own.isEmpty() ? taxonomy.parent(anchor).map(this::learnedSlots).orElse(own) : own;
    }

    /** A wish for belts narrows the slot of accessories; a wish for what is usually no slot is one all the same. */
    private List<Slot> narrow(List<Slot> usual, Set<Category> wished) {
        return wished.stream()
                .filter(taxonomy::knows)
                .sorted(Comparator.comparingInt(taxonomy.categories()::indexOf))
                .map(category -> new Slot(category, weight(category, usual)))
                .toList();
    }

    private double weight(Category category, List<Slot> usual) {
        return usual.stream()
                .filter(slot -> taxonomy.isA(category, slot.category()))
                .mapToDouble(Slot::weight)
                .max()
                .orElse(usual.stream().mapToDouble(Slot::weight).min().orElse(1));
    }
}
