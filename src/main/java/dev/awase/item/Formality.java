package dev.awase.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How dressed up an item is, from the gym to a wedding; neighbors sit well together. */
public enum Formality {
    SPORT,
    CASUAL,
    SMART,
    BUSINESS,
    FORMAL;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Steps between two, 0 to 4. */
    public int distance(Formality other) {
        return Math.abs(ordinal() - other.ordinal());
    }

    public static Optional<Formality> byId(String id) {
        return Arrays.stream(values())
                .filter(formality -> formality.id().equals(id))
                .findFirst();
    }
}
