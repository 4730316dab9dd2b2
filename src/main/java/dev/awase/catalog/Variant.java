package dev.awase.catalog;

/** One buyable version of a product: its own SKU, size and color in the shop's words (may be empty), and its stock. */
public record Variant(String sku, String size, String color, int stock) {
    public Variant {
        if (sku.isBlank() || stock < 0) {
            throw new IllegalArgumentException("a variant has a SKU and no negative stock: " + sku + ", " + stock);
        }
    }

    /** The same variant with so many pieces. */
    public Variant counting(int pieces) {
        return new Variant(sku, size, color, pieces);
    }
}
