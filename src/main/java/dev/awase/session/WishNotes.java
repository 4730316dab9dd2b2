package dev.awase.session;

import dev.awase.analytics.VisitRecord.Want;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wished for in a visit, once each, and whether the shop had it. */
final class WishNotes {
    private final Map<String, Want> wants = new LinkedHashMap<>();

    /** Notes a wish and what was found for it. */
    void note(Wish wish, List<Shelf> shelves) {
        boolean any = shelves.stream().anyMatch(shelf -> !shelf.matches().isEmpty());
        for (Category wished : wish.slots()) {
            boolean found = shelves.stream()
                    .anyMatch(shelf -> shelf.slot().category().equals(wished)
                            && !shelf.matches().isEmpty());
            want(new Want(Want.Kind.CATEGORY, wished.id(), found));
        }
        shelves.stream()
                .filter(shelf -> shelf.matches().isEmpty())
                .forEach(shelf -> want(
                        new Want(Want.Kind.CATEGORY, shelf.slot().category().id(), false)));
        wish.tones().forEach(tone -> want(new Want(Want.Kind.TONE, tone.id(), any)));
        wish.size().ifPresent(size -> want(new Want(Want.Kind.SIZE, size, has(shelves, size))));
    }

    List<Want> all() {
        return List.copyOf(wants.values());
    }

    /** A bag has no size: a size is found where something shown comes in it. */
    private static boolean has(List<Shelf> shelves, String size) {
        return shelves.stream()
                .flatMap(shelf -> shelf.matches().stream())
                .flatMap(match -> match.product().variants().stream())
                .anyMatch(variant -> variant.stock() > 0 && variant.size().equalsIgnoreCase(size));
    }

    /** The same wish counts once a visit; what was missed once was missed, whatever was widened afterwards. */
    private void want(Want want) {
        wants.merge(
                want.kind() + want.wish(),
                want,
                (before, now) -> new Want(now.kind(), now.wish(), before.found() && now.found()));
    }
}
