package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.item.Category;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The products of one request under ids that mean nothing outside it: c1, c2 and so on. A model never sees a SKU or a
 * number of ours, so none that it writes can name a product.
 */
record Candidates(Map<String, Candidate> byId) {
    /** So many of a slot are sent, the best: more cost time and tokens and are not chosen. */
    static final int MOST_A_SLOT = 8;

    /** A product that may be picked, and the slot that it was sent for. */
    record Candidate(Category slot, Product product) {}

    static Candidates of(Look look) {
        Map<String, Candidate> byId = new LinkedHashMap<>();
        for (Shelf shelf : look.shelves()) {
            shelf.matches().stream()
                    .limit(MOST_A_SLOT)
                    .map(Match::product)
                    .forEach(product -> byId.put(
                            "c" + (byId.size() + 1), new Candidate(shelf.slot().category(), product)));
        }
        return new Candidates(byId);
    }

    Optional<Candidate> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
