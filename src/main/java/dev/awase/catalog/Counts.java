package dev.awase.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Products put back with an eye on their counts, which a till goes on changing meanwhile: also those of a variant that
 * went from one product to another.
 */
final class Counts {
    private final Map<String, Integer> counted;
    private final Set<String> elsewhere;

    /**
     * @param after the products as an import left them
     * @param now the same products as they are
     * @param elsewhere codes of variants that another product keeps
     */
    Counts(Collection<Product> after, Collection<Product> now, Set<String> elsewhere) {
        Map<String, Integer> then = bySku(after);
        this.counted = bySku(now);
        this.elsewhere = Set.copyOf(elsewhere);
        counted.entrySet().removeIf(each -> each.getValue().equals(then.getOrDefault(each.getKey(), -1)));
        counted.keySet().retainAll(then.keySet());
    }

    /** The product as it was, with the counts that were changed between the two later states. */
    Product kept(Product was) {
        List<Variant> variants = was.variants().stream()
                .filter(variant -> !elsewhere.contains(variant.sku()))
                .map(variant -> variant.counting(counted.getOrDefault(variant.sku(), variant.stock())))
                .toList();
        return ProductParts.of(was).variants(variants).product();
    }

    private static Map<String, Integer> bySku(Collection<Product> products) {
        Map<String, Integer> counts = new HashMap<>();
        products.forEach(product -> product.variants().forEach(variant -> counts.put(variant.sku(), variant.stock())));
        return counts;
    }
}
