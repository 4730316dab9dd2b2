package dev.awase.catalog.tidy;

import dev.awase.catalog.Product;
import java.util.function.Consumer;

/** Looks at each product once and says what it found, at once or when all were seen. Keeps words and ids, never whole products. */
interface Check {
    void see(Product product, Consumer<Untidy> found);

    void end(Consumer<Untidy> found);
}
