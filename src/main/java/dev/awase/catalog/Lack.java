package dev.awase.catalog;

import java.util.Locale;

/** What a product may be missing, so that the kiosk shows it worse or not at all. */
public enum Lack {
    PICTURE("pictures IS NULL"),
    TONES("tones = ''"),
    PLACE("floor IS NULL"),
    SIZE("NOT EXISTS (SELECT 1 FROM variant WHERE variant.product = product.id AND size <> '')"),
    JAPANESE("json_extract(name, '$.ja') IS NULL"),
    ENGLISH("json_extract(name, '$.en') IS NULL");

    /** As the partial indices of the table have it, to the letter. */
    final String condition;

    Lack(String condition) {
        this.condition = condition;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this product lacks it. */
    public boolean of(Product product) {
        return switch (this) {
            case PICTURE -> product.pictures().isEmpty();
            case TONES -> product.item().palette().swatches().isEmpty();
            case PLACE -> product.place().isEmpty();
            case SIZE ->
                product.variants().stream().allMatch(variant -> variant.size().isBlank());
            case JAPANESE -> !product.name().byLanguage().containsKey("ja");
            case ENGLISH -> !product.name().byLanguage().containsKey("en");
        };
    }
}
