package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One change of many products, made some at a time so that nobody else waits long for the shop's file.
 *
 * @param action for the trail
 * @param words the key of what is said meanwhile, with how many are done and how many there are
 * @param some how many are changed in one transaction
 * @param ready made for these products just before their transaction; what it gives says how each is changed
 */
record BatchChange(
        String action,
        String words,
        int some,
        Function<Collection<ProductId>, Function<Product, @Nullable Amendment>> ready) {
    private static final int QUICK = 500;
    private static final int SLOW = 10;

    /** What is at once known of each row. */
    static BatchChange quick(String action, Function<Product, @Nullable Amendment> how) {
        return new BatchChange(action, "staff.products.changing", QUICK, _ -> how);
    }

    /** What takes its time, such as a look at a picture, and is done before the file is held. */
    static BatchChange slow(
            String action, String words, ProductTable table, Function<Product, @Nullable Amendment> how) {
        return new BatchChange(action, words, SLOW, ids -> {
            Map<ProductId, Amendment> made = new HashMap<>();
            for (Product product : table.products(ids)) {
                Amendment amendment = how.apply(product);
                if (amendment != null) {
                    made.put(product.id(), amendment);
                }
            }
            return product -> made.get(product.id());
        });
    }
}
