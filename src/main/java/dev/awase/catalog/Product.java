package dev.awase.catalog;

import dev.awase.item.Fit;
import dev.awase.item.Item;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Something the shop sells. It has an {@link Item}: how it looks. {@code pictures} are files on this machine, the
 * first shown first; there may be none. Sold while {@code from <= today <= until}.
 */
public record Product(
        ProductId id,
        String sku,
        Optional<String> gtin,
        Texts name,
        Texts description,
        String brand,
        Item item,
        Fit fit,
        Price price,
        List<Path> pictures,
        Optional<URI> web,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Variant> variants,
        Optional<Place> place) {
    public Product {
        if (sku.isBlank()) {
            throw new IllegalArgumentException("a product has a SKU");
        }
        pictures = List.copyOf(pictures);
        variants = List.copyOf(variants);
    }

    /** Pieces in stock over all variants. */
    public int stock() {
        return variants.stream().mapToInt(Variant::stock).sum();
    }

    /** The same product with so many pieces of this variant. */
    public Product counting(String variantSku, int pieces) {
        return ProductParts.of(this)
                .variants(variants.stream()
                        .map(variant -> variant.sku().equals(variantSku) ? variant.counting(pieces) : variant)
                        .toList())
                .product();
    }

    /** The same product without these variants. */
    public Product without(Set<String> variantSkus) {
        return ProductParts.of(this)
                .variants(variants.stream()
                        .filter(variant -> !variantSkus.contains(variant.sku()))
                        .toList())
                .product();
    }

    /** Whether the two differ in nothing but how many pieces there are. */
    public boolean isButForStock(Product other) {
        return variants.size() == other.variants.size()
                && equals(ProductParts.of(other)
                        .variants(IntStream.range(0, variants.size())
                                .mapToObj(i -> other.variants
                                        .get(i)
                                        .counting(variants.get(i).stock()))
                                .toList())
                        .product());
    }

    public boolean activeOn(LocalDate day) {
        return from.map(start -> !day.isBefore(start)).orElse(true)
                && until.map(end -> !day.isAfter(end)).orElse(true);
    }
}
