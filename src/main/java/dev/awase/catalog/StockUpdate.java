package dev.awase.catalog;

/** A variant's new count of pieces. */
public record StockUpdate(String sku, int stock) {
    public StockUpdate {
        if (sku.isBlank() || stock < 0) {
            throw new IllegalArgumentException("stock is counted by SKU and never below 0: " + sku + ", " + stock);
        }
    }
}
