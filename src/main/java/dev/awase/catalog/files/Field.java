package dev.awase.catalog.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a file can mean; {@code columns.properties} lists the headers of each. */
public enum Field {
    PRODUCT,
    SKU,
    VARIANT,
    GTIN,
    VARIANT_GTIN,
    NAME,
    DESCRIPTION,
    HTML,
    BRAND,
    CATEGORY,
    TAGS,
    TONES,
    COLOR,
    PATTERN,
    MATERIAL,
    FORMALITY,
    SEASONS,
    FIT,
    AGE,
    PRICE,
    SALE_PRICE,
    COMPARE_AT,
    CURRENCY,
    PICTURES,
    MORE_PICTURES,
    VARIANT_PICTURE,
    WEB,
    FROM,
    UNTIL,
    FLOOR,
    ZONE,
    SHELF,
    GOES_WITH,
    NEVER_WITH,
    SIZE,
    STOCK,
    AVAILABILITY,
    PUBLISHED,
    STATUS,
    OPTION1_NAME,
    OPTION1_VALUE,
    OPTION2_NAME,
    OPTION2_VALUE,
    OPTION3_NAME,
    OPTION3_VALUE;

    /** The field's key in {@code columns.properties}; its column in our own format where it has one. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> byId(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }
}
