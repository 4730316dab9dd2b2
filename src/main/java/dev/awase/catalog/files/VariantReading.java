package dev.awase.catalog.files;

import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The buyable versions among a listing's rows. */
final class VariantReading {
    private static final Words<Field> OPTIONS =
            Words.of("option", id -> Optional.of(id.equals("size") ? Field.SIZE : Field.COLOR));
    private static final List<Field> SHOWN_BY =
            List.of(Field.VARIANT, Field.SIZE, Field.STOCK, Field.AVAILABILITY, Field.COLOR, Field.OPTION1_VALUE);
    private static final int LONGEST_CODE = 200;

    /** One of Shopify's three options: where its name and its value stand. */
    private record Option(Field name, Field value) {}

    private static final List<Option> SHOPIFY = List.of(
            new Option(Field.OPTION1_NAME, Field.OPTION1_VALUE),
            new Option(Field.OPTION2_NAME, Field.OPTION2_VALUE),
            new Option(Field.OPTION3_NAME, Field.OPTION3_VALUE));

    private final Predicate<String> taken;
    private final Set<String> claimed = new HashSet<>();

    /** @param taken whether an earlier row of the file used a SKU */
    VariantReading(Predicate<String> taken) {
        this.taken = taken;
    }

    /** The listing's variants; a row that cannot be taken is noted. Nothing where all of them were refused. */
    Optional<List<Variant>> of(Listing listing) {
        if (SHOWN_BY.stream().noneMatch(listing::has)) {
            return Optional.of(listing.before().map(Product::variants).orElseGet(() -> List.of(single(listing))));
        }
        List<Row> rows = listing.rows().stream()
                .filter(row ->
                        SHOWN_BY.stream().anyMatch(field -> row.first(field).isPresent()))
                .toList();
        if (rows.isEmpty()) {
            boolean none = listing.has(Field.VARIANT) && listing.has(Field.STOCK);
            return Optional.of(none ? List.of() : List.of(single(listing)));
        }
        claimed.clear();
        List<Variant> variants = new ArrayList<>(rows.size());
        for (Row row : rows) {
            try {
                check(listing, row);
                variants.add(variant(listing, row, rows.size() == 1));
            } catch (Refused refused) {
                listing.noteRow(refused.rejection());
            }
        }
        return variants.isEmpty() ? Optional.empty() : Optional.of(variants);
    }

    /** A version is not sold at a price that its own row does not say. */
    private static void check(Listing listing, Row row) {
        Optional<Cell> price = row.first(Field.PRICE);
        // The listing's own is judged, and told, with the product.
        if (price.isPresent() && !price.equals(listing.first(Field.PRICE))) {
            PriceReading.check(price.get());
        }
    }

    private static Variant single(Listing listing) {
        return new Variant(listing.sku(), "", "", PieceCount.UNCOUNTED);
    }

    private Variant variant(Listing listing, Row row, boolean only) {
        Optional<Variant> before = before(listing, row);
        String color = color(listing, row)
                .map(Cell::text)
                .or(() -> before.filter(_ -> !listing.has(Field.COLOR) && !listing.has(Field.OPTION1_VALUE))
                        .map(Variant::color))
                .orElse("");
        String size = before.filter(_ -> !listing.has(Field.SIZE) && !listing.has(Field.OPTION1_VALUE))
                .map(Variant::size)
                .orElseGet(() -> size(listing, row));
        String sku = row.first(Field.VARIANT)
                .map(VariantReading::code)
                .orElseGet(() -> only && size.isEmpty()
                        ? listing.sku()
                        : Stream.of(listing.family(), color, size)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining("-")));
        if (taken.test(sku) || !claimed.add(sku)) {
            throw row.refused(
                    row.first(Field.VARIANT).isPresent() ? Field.VARIANT : Field.PRODUCT, Rejection.Cause.DUPLICATE);
        }
        return new Variant(sku, size, color, stock(listing, row, sku), VariantBarcode.of(listing, row, before));
    }

    /** The variant that the row's code names, as it was: what the file has no column for is not taken from it. */
    private static Optional<Variant> before(Listing listing, Row row) {
        Optional<String> sku = row.first(Field.VARIANT).map(Cell::text);
        return listing.before().stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> sku.filter(variant.sku()::equals).isPresent())
                .findFirst();
    }

    static String code(Cell cell) {
        String code = cell.text();
        if (code.length() > LONGEST_CODE || code.chars().anyMatch(Character::isISOControl)) {
            throw cell.refused(Rejection.Cause.CODE);
        }
        return code;
    }

    /** The color of the listing as a whole. */
    static Optional<Cell> color(Listing listing) {
        return listing.rows().stream()
                .flatMap(row -> color(listing, row).stream())
                .findFirst()
                .or(() -> listing.first(Field.COLOR));
    }

    /** The color a row's variant has, in its own column or among Shopify's options. */
    static Optional<Cell> color(Listing listing, Row row) {
        if (!listing.has(Field.OPTION1_VALUE)) {
            return row.first(Field.COLOR);
        }
        return option(listing, row, Field.COLOR).or(() -> row.first(Field.COLOR));
    }

    private static Optional<Cell> option(Listing listing, Row row, Field meaning) {
        return SHOPIFY.stream()
                .filter(option -> listing.has(option.value()))
                .filter(option ->
                        meaning(listing, option).filter(meaning::equals).isPresent())
                .flatMap(option -> row.first(option.value()).stream())
                .findFirst();
    }

    private static Optional<Field> meaning(Listing listing, Option option) {
        return Optional.of(listing.head().text(option.name()))
                .filter(name -> !name.isEmpty())
                .or(() -> listing.first(option.name()).map(Cell::text))
                .flatMap(OPTIONS::last);
    }

    /** Its own column; else Shopify's size option and whatever options are neither size nor color. */
    private static String size(Listing listing, Row row) {
        if (row.first(Field.SIZE).isPresent() || !listing.has(Field.OPTION1_VALUE)) {
            return row.text(Field.SIZE);
        }
        return SHOPIFY.stream()
                .filter(option -> listing.has(option.value()))
                .filter(option ->
                        meaning(listing, option).filter(Field.COLOR::equals).isEmpty())
                .map(option -> row.text(option.value()))
                .filter(value -> !value.isEmpty() && !value.equalsIgnoreCase("Default Title"))
                .collect(Collectors.joining(" / "));
    }

    private static int stock(Listing listing, Row row, String sku) {
        Optional<Boolean> available = row.first(Field.AVAILABILITY).map(PieceCount::isAvailable);
        if (available.isPresent() && !available.get()) {
            return 0;
        }
        Optional<Cell> counted = row.first(Field.STOCK);
        if (counted.isPresent()) {
            return PieceCount.of(counted.get());
        }
        if (available.isPresent() || listing.has(Field.STOCK)) {
            return PieceCount.UNCOUNTED;
        }
        return listing.before().stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> variant.sku().equals(sku))
                .findFirst()
                .map(Variant::stock)
                .orElse(PieceCount.UNCOUNTED);
    }
}
