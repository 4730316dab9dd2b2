package dev.awase.staff.curation;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import dev.awase.coordination.Look;
import dev.awase.coordination.Placing;
import dev.awase.coordination.Terms;
import dev.awase.coordination.Wish;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kiosk as it would answer a shopper at this moment. Called in the background. */
public interface KioskAnswers {
    /** A look with what it was asked with, and the points of its products taken apart. */
    record Answer(Optional<ProductId> self, Wish wish, Look look, Map<ProductId, Terms> terms) {
        public Answer {
            terms = Map.copyOf(terms);
        }
    }

    /** The look around a product of the shop; {@code wish} is in a shopper's words, empty for none. */
    Answer around(Product anchor, String wish);

    /** The look around something that somebody brought. */
    Answer around(Item anchor, String wish);

    Reading read(Photo photo);

    /** Where a product stands in an answer, or why it does not. */
    Placing placing(Answer answer, ProductId id);

    /** So many products spread over the shop's kinds of things, always the same ones for the same shop. */
    List<Product> anchors(int count);

    /** The weights that the kiosk ranks with now. */
    LookWeights weights();

    /** The looks around these products as they would be with these weights. */
    List<Look> looks(LookWeights weights, List<Product> anchors);
}
