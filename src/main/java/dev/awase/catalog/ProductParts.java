package dev.awase.catalog;

import dev.awase.item.Fit;
import dev.awase.item.Item;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A product taken apart, to be put together again with another part. */
final class ProductParts {
    private final Product whole;
    private Texts name;
    private Texts description;
    private String brand;
    private Item item;
    private Fit fit;
    private Price price;
    private List<Path> pictures;
    private Optional<LocalDate> from;
    private Optional<LocalDate> until;
    private List<Variant> variants;
    private Optional<Place> place;

    private ProductParts(Product whole) {
        this.whole = whole;
        name = whole.name();
        description = whole.description();
        brand = whole.brand();
        item = whole.item();
        fit = whole.fit();
        price = whole.price();
        pictures = whole.pictures();
        from = whole.from();
        until = whole.until();
        variants = whole.variants();
        place = whole.place();
    }

    static ProductParts of(Product whole) {
        return new ProductParts(whole);
    }

    ProductParts name(Texts other) {
        name = other;
        return this;
    }

    ProductParts item(Item other) {
        item = other;
        return this;
    }

    ProductParts description(Texts other) {
        description = other;
        return this;
    }

    ProductParts brand(String other) {
        brand = other;
        return this;
    }

    ProductParts fit(Fit other) {
        fit = other;
        return this;
    }

    ProductParts price(Price other) {
        price = other;
        return this;
    }

    ProductParts pictures(List<Path> others) {
        pictures = others;
        return this;
    }

    ProductParts sold(Optional<LocalDate> first, Optional<LocalDate> last) {
        from = first;
        until = last;
        return this;
    }

    ProductParts variants(List<Variant> others) {
        variants = others;
        return this;
    }

    ProductParts place(Optional<Place> other) {
        place = other;
        return this;
    }

    Product product() {
        return new Product(
                whole.id(),
                whole.sku(),
                whole.gtin(),
                name,
                description,
                brand,
                item,
                fit,
                price,
                pictures,
                whole.web(),
                from,
                until,
                variants,
                place);
    }
}
