package dev.awase.staff.products;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.item.Formality;
import dev.awase.item.Season;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field holds, in few words for the trail: ids and figures, so that they read the same in every language. */
final class FieldWords {
    private static final int MOST = 80;

    private FieldWords() {}

    /** The field that {@code amendment} changes, as it is in {@code product}. */
    static String of(Amendment amendment, Product product) {
        String words = words(amendment, product);
        return words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
    }

    private static String words(Amendment amendment, Product product) {
        return switch (amendment) {
            case Amendment.Name(var language, var _) ->
                product.name().byLanguage().getOrDefault(language, "");
            case Amendment.Described(var language, var _) ->
                product.description().byLanguage().getOrDefault(language, "");
            case Amendment.Cost _ -> price(product.price());
            case Amendment.Stands _ -> ProductCells.place(product.place());
            case Amendment.Sold _ -> day(product.from()) + "–" + day(product.until());
            case Amendment.Pictures _ -> Integer.toString(product.pictures().size());
            case Amendment.Stock(var sku, var _) -> size(product, sku);
            case Amendment.Sized(var sku, var _) -> size(product, sku);
            case Amendment.Barcoded(var sku, var _) -> sku + ": " + code(product, sku);
            case Amendment.Colored(var sku, var _) -> size(product, sku);
            case Amendment.Branded _ -> product.brand();
            case Amendment.AddSize(var variant, var _) -> size(product, variant.sku());
            case Amendment.RemoveSize(var sku) -> size(product, sku);
            case Amendment.Kind _ -> product.item().category().id();
            case Amendment.Colors _ ->
                product.item().palette().swatches().stream()
                                .map(swatch -> swatch.name().id())
                                .collect(Collectors.joining(" "))
                        + " " + product.item().pattern().id();
            case Amendment.Worn _ ->
                (product.item().formality().map(Formality::id).orElse("") + " "
                                + product.item().seasons().stream()
                                        .sorted()
                                        .map(Season::id)
                                        .collect(Collectors.joining(" ")))
                        .strip();
            case Amendment.Made _ -> product.item().material().orElse("");
            case Amendment.Cut _ -> product.fit().id();
            case Amendment.Several(var parts) ->
                parts.stream().map(part -> words(part, product)).collect(Collectors.joining(", "));
        };
    }

    private static String price(Price price) {
        String full = Money.write(price.regular(), price.currency());
        return price.sale().isEmpty()
                ? full
                : full + " → " + Money.write(price.sale().getAsLong(), price.currency());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String code(Product product, String sku) {
        return product.variants().stream()
                .filter(variant -> variant.sku().equals(sku))
                .findFirst()
                .flatMap(Variant::gtin)
                .orElse("");
    }

    private static String size(Product product, String sku) {
        return product.variants().stream()
                .filter(variant -> variant.sku().equals(sku))
                .map(FieldWords::size)
                .findFirst()
                .orElse("");
    }

    private static String size(Variant variant) {
        return variant.sku() + " " + variant.size() + ": " + variant.stock();
    }
}
