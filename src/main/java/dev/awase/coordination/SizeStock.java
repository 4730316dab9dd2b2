package dev.awase.coordination;

import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether one product is in stock in a size that somebody asked for. */
public enum SizeStock {
    /** A variant in this size is in stock. */
    THERE,
    /** It comes in sizes of that kind, and this one is sold out or not made. */
    GONE,
    /** It is of one size, or of sizes of another kind: nothing can be said. */
    UNKNOWN;

    /** {@code size} in the shopper's words, such as L, Ｌサイズ or 24.5cm. */
    public static SizeStock of(Product product, String size) {
        List<String> wanted = SizeLabel.of(size).parts();
        SizeSystems systems = new SizeSystems();
        Set<String> inStock = new HashSet<>();
        for (Variant variant : product.variants()) {
            List<String> parts = SizeLabel.of(variant.size()).parts();
            systems.add(Set.copyOf(parts));
            if (variant.stock() > 0) {
                inStock.addAll(parts);
            }
        }
        if (wanted.stream().anyMatch(inStock::contains)) {
            return THERE;
        }
        return wanted.stream().anyMatch(systems::include) ? GONE : UNKNOWN;
    }
}
