package dev.awase.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Products put back with an eye on their counts, which a till goes on changing meanwhile. */
final class Counts {
    private Counts() {}

    /** The product as it was, with the counts that were changed between the two later states. */
    static Product kept(Product was, Product after, Product now) {
        Map<String, Integer> then = bySku(after);
        Map<String, Integer> counted = bySku(now);
        counted.entrySet().removeIf(each -> each.getValue().equals(then.getOrDefault(each.getKey(), -1)));
        counted.keySet().retainAll(then.keySet());
        return counting(was, variant -> counted.getOrDefault(variant.sku(), variant.stock()));
    }

    private static Map<String, Integer> bySku(Product product) {
        Map<String, Integer> counts = new HashMap<>();
        product.variants().forEach(variant -> counts.put(variant.sku(), variant.stock()));
        return counts;
    }

    private static Product counting(Product product, ToIntFunction<Variant> stock) {
        return ProductParts.of(product)
                .variants(product.variants().stream()
                        .map(variant -> variant.counting(stock.applyAsInt(variant)))
                        .toList())
                .product();
    }
}
