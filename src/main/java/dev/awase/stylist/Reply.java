package dev.awase.stylist;

import dev.awase.catalog.ProductId;
import java.util.List;

/**
 * An answer to a shopper, as far as it has come: checked words (empty for the kinds that the screen has words for), the
 * products it speaks of in the order they are mentioned, and whether it is whole.
 */
public record Reply(Kind kind, String words, List<ProductId> products, boolean whole) {
    public Reply {
        products = List.copyOf(products);
    }

    /** Where the words come from, and what kind of answer it is. */
    public enum Kind {
        /** Words to be shown as they are: a model's own, checked, or a sentence of the catalog. */
        WORDS,
        /** This machine found products; the screen says so. */
        FOUND,
        /** Looked for, and there is nothing of the kind in stock. */
        NOTHING,
        /** The size that was asked for is in stock. */
        SIZE_THERE,
        /** The size that was asked for is not in stock. */
        SIZE_GONE,
        /** The catalog does not say: the shopper is offered to have somebody called. */
        UNKNOWN
    }
}
