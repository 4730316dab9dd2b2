package dev.awase.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Products compared and put back with an eye on their counts, which a till goes on changing meanwhile. */
final class Counts {
    private Counts() {}

    /** Whether both are the same but for how many pieces there are. */
    static boolean same(Product one, @Nullable Product other) {
        return other != null && with(one, _ -> 0).equals(with(other, _ -> 0));
    }

    /** The product as it was, with the counts that were changed between the two later states. */
    static Product kept(Product was, Product after, Product now) {
        Map<String, Integer> then = bySku(after);
        Map<String, Integer> counted = bySku(now);
        counted.entrySet().removeIf(each -> each.getValue().equals(then.getOrDefault(each.getKey(), -1)));
        counted.keySet().retainAll(then.keySet());
        return with(was, variant -> counted.getOrDefault(variant.sku(), variant.stock()));
    }

    private interface Stock {
        int of(Variant variant);
    }

    private static Map<String, Integer> bySku(Product product) {
        Map<String, Integer> counts = new HashMap<>();
        product.variants().forEach(variant -> counts.put(variant.sku(), variant.stock()));
        return counts;
    }

    private static Product with(Product product, Stock stock) {
        List<Variant> variants = product.variants().stream()
                .map(variant -> new Variant(variant.sku(), variant.size(), variant.color(), stock.of(variant)))
                .toList();
        return new Product(
                product.id(),
                product.sku(),
                product.gtin(),
                product.name(),
                product.description(),
                product.brand(),
                product.item(),
                product.fit(),
                product.price(),
                product.pictures(),
                product.web(),
                product.from(),
                product.until(),
                variants,
                product.place());
    }
}
