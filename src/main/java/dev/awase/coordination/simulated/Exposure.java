package dev.awase.coordination.simulated;

import dev.awase.catalog.ProductId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often each product of a shop was looked at. */
final class Exposure {
    private final int products;
    private final Map<ProductId, Integer> looks = new HashMap<>();

    /** {@code products} is how many there are in all. */
    Exposure(int products) {
        this.products = products;
    }

    void note(ProductId product) {
        looks.merge(product, 1, Integer::sum);
    }

    /** The share of all products that anybody looked at. */
    double coverage() {
        return products == 0 ? 0 : (double) looks.size() / products;
    }

    /** Gini's coefficient of the looks over all products: 0 where all get as many, near 1 where one gets all. */
    double gini() {
        long[] sorted = new long[Math.max(products, looks.size())];
        int at = sorted.length - looks.size();
        for (int count : looks.values()) {
            sorted[at++] = count;
        }
        Arrays.sort(sorted);
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (i + 1.0) * sorted[i];
            sum += sorted[i];
        }
        return sum == 0 ? 0 : 2 * weighted / (sorted.length * sum) - (sorted.length + 1.0) / sorted.length;
    }
}
