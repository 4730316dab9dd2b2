package dev.awase.catalog;

import java.util.Optional;

/**
 * One buyable version of a product: its own SKU, size and color in the shop's words (may be empty), its stock, and the
 * number of its own barcode where each version has one.
 */
public record Variant(String sku, String size, String color, int stock, Optional<String> gtin) {
    public Variant {
        if (sku.isBlank() || stock < 0) {
            throw new IllegalArgumentException("a variant has a SKU and no negative stock: " + sku + ", " + stock);
        }
    }

    /** One without a barcode of its own. */
    public Variant(String sku, String size, String color, int stock) {
        this(sku, size, color, stock, Optional.empty());
    }

    /** The same variant with so many pieces. */
    public Variant counting(int pieces) {
        return new Variant(sku, size, color, pieces, gtin);
    }

    /** The same variant with this barcode of its own, or with none. */
    Variant coded(Optional<String> other) {
        return new Variant(sku, size, color, stock, other);
    }

    /** The same variant, its size and color written so. */
    Variant written(String otherSize, String otherColor) {
        return new Variant(sku, otherSize, otherColor, stock, gtin);
    }
}
