package dev.awase.stylist;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Proposes what a product's record leaves open: its kind, its name in other languages, material, formality, seasons. */
public interface Tagger {
    /**
     * Looks at one product.
     *
     * @param picture its first picture, where it can be read
     * @param languages in which it has no name yet
     * @throws ModelFault if no usable answer came by the deadline
     */
    Tagging tag(Product product, Optional<Photo> picture, List<Locale> languages, Deadline deadline);

    /** Whether nobody is asked and the proposals are made from the product's own words; the page then says so. */
    default boolean rehearsal() {
        return false;
    }
}
