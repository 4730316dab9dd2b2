package dev.awase.catalog.tidy;

import dev.awase.catalog.ProductId;
import java.util.Arrays;
import java.util.List;

/** How many products write something so, and the first of them; small, as there is one for each name. */
final class Uses {
    private long[] first = {};
    private int many;

    void add(ProductId product) {
        if (many < Untidy.NAMED) {
            first = Arrays.copyOf(first, many + 1);
            first[many] = product.value();
        }
        many++;
    }

    int many() {
        return many;
    }

    List<ProductId> first() {
        return Arrays.stream(first).mapToObj(ProductId::new).toList();
    }

    /** The oldest product's id: ties go to what was written first. */
    long oldest() {
        return first[0];
    }
}
