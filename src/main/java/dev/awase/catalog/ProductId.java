package dev.awase.catalog;

/** A product's key inside this shop's database; stable across imports of the same SKU. */
public record ProductId(long value) implements Comparable<ProductId> {
    @Override
    public int compareTo(ProductId other) {
        return Long.compare(value, other.value);
    }
}
