package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import java.util.function.Consumer;

/** Looks at each product once and then says what it found. Keeps words and ids, never whole products. */
interface Check {
    void see(Product product);

    void end(Consumer<Untidy> found);
}
