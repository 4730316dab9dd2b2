package dev.awase.catalog.tidy;

import java.util.Locale;

/** The sorts of untidiness in the order in which they are best mended: one writing first makes doubles show. */
public enum UntidyKind {
    /** Width, kana, spaces: the same letters in another dress. */
    SPELLING,
    BRAND,
    NAME,
    SIZE,
    PRICE,
    DATE,
    /** One bar code on several products. */
    SAME_CODE,
    /** Several products alike in name, brand, cut, price and color. */
    SAME_THING,
    SAME_PICTURE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
