package dev.awase.catalog.files;

import dev.awase.catalog.Variant;
import java.util.Optional;

/**
 * The barcode of one version of a product. A file may have a column for it, or write one to each row under the product's
 * own column; one that stands there alone is the product's.
 */
final class VariantBarcode {
    private VariantBarcode() {}

    /** {@code before} is the version as it was: what the file has no column for stays. */
    static Optional<String> of(Listing listing, Row row, Optional<Variant> before) {
        if (listing.has(Field.VARIANT_GTIN)) {
            return row.first(Field.VARIANT_GTIN).map(VariantReading::code);
        }
        if (!listing.has(Field.GTIN)) {
            return before.flatMap(Variant::gtin);
        }
        boolean each = listing.rows().stream()
                        .flatMap(one -> one.first(Field.GTIN).stream())
                        .map(Cell::text)
                        .distinct()
                        .count()
                > 1;
        return each ? row.first(Field.GTIN).map(VariantReading::code) : Optional.empty();
    }
}
