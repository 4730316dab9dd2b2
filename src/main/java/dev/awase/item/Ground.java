package dev.awase.item;

import java.util.Locale;

/** On what grounds somebody likes a thing or does not, as far as it can be said by one tap. */
public enum Ground {
    COLOR,
    SHAPE,
    PRICE,
    STYLE,
    SIZE;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
