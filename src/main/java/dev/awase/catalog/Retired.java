package dev.awase.catalog;

/** A product that a whole file no longer named: the days it was sold on before, and those it got for it. */
public record Retired(Amendment.Sold before, Amendment.Sold now) {
    /** The product as it was sold before, unless somebody gave it other days since. */
    public Product back(Product product) {
        boolean untouched = product.from().equals(now.from()) && product.until().equals(now.until());
        return untouched ? before.to(product) : product;
    }
}
