package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The products that one conversation has spoken of, each under a short id of its own (p1, p2, …): a model names no other,
 * and learns no code of the shop. Tools hand out more on another thread than the one that reads the answer.
 */
final class HandedOut {
    private final Map<ProductId, String> ids = new LinkedHashMap<>();
    private final Map<String, Product> products = new LinkedHashMap<>();

    /** The product's id in this conversation, a new one for a product that comes up first. */
    synchronized String id(Product product) {
        String id = ids.computeIfAbsent(product.id(), _ -> "p" + (ids.size() + 1));
        products.put(id, product);
        return id;
    }

    synchronized Optional<Product> product(String id) {
        return Optional.ofNullable(products.get(id.strip().toLowerCase(Locale.ROOT)));
    }

    synchronized List<Product> all() {
        return List.copyOf(products.values());
    }
}
