package dev.awase.coordination;

import java.util.Locale;

/** The weather that the shopper says it is for. */
public enum Weather {
    HOT,
    MILD,
    COLD,
    RAINY;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
