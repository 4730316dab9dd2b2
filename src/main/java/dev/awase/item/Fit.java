package dev.awase.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a product is cut for. */
public enum Fit {
    WOMEN,
    MEN,
    UNISEX,
    KIDS;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one person may wear both: unisex goes with women and men, kids only with kids. */
    public boolean wearableWith(Fit other) {
        return this == other || (this == UNISEX && other != KIDS) || (other == UNISEX && this != KIDS);
    }

    public static Optional<Fit> byId(String id) {
        return Arrays.stream(values()).filter(fit -> fit.id().equals(id)).findFirst();
    }
}
