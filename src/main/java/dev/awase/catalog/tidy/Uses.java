package dev.awase.catalog.tidy;

import dev.awase.catalog.ProductId;
import java.util.ArrayList;
import java.util.List;

/** How many products write something so, and the first of them. */
final class Uses {
    private final List<ProductId> first = new ArrayList<>(1);
    private int many;

    void add(ProductId product) {
        many++;
        if (first.size() < Untidy.NAMED) {
            first.add(product);
        }
    }

    int many() {
        return many;
    }

    List<ProductId> first() {
        return List.copyOf(first);
    }

    /** The oldest product's id: ties go to what was written first. */
    long oldest() {
        return first.getFirst().value();
    }
}
