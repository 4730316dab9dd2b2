package dev.awase.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes that the staff make by hand. Each is one transaction on the rows as they are then, and is seen by every program. */
public interface ProductEdits {
    /**
     * Changes these products, each as {@code how} says ({@code null} leaves one as it is), and gives how each changed one
     * was before; ids that are gone are passed over.
     */
    List<Product> amend(Collection<ProductId> ids, Function<Product, @Nullable Amendment> how);

    /** Brings fields back to how they were, and gives how each was until then; other fields keep what was written since. */
    List<Product> takeBack(Map<ProductId, Amendment> back);

    /** Takes products out, with their relations, their places in whole looks and their pushes. */
    Removed remove(Collection<ProductId> ids);

    /** Puts them back as they were. */
    int putBack(Removed removed);

    /** What was taken out, to be put back. */
    record Removed(List<Product> products, List<Relation> relations, List<Piece> pieces, List<Push> pushes) {
        public Removed {
            products = List.copyOf(products);
            relations = List.copyOf(relations);
            pieces = List.copyOf(pieces);
            pushes = List.copyOf(pushes);
        }
    }

    /** A product's place in a whole look. */
    record Piece(long look, ProductId product, int position) {}
}
