package dev.awase.planted.analytics;

import dev.awase.catalog.Product;
import java.util.List;

/** A planted fault: analytics knows products by their number only. */
public record CountsProducts(List<Product> products) {
    public CountsProducts {
        products = List.copyOf(products);
    }

    /** Uses the type, as an erased list leaves no trace. */
    public Product first() {
        return products.getFirst();
    }
}
