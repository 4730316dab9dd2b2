package dev.awase.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the surface shows beside its colors. */
public enum Pattern {
    PLAIN,
    STRIPED,
    CHECKED,
    PRINT,
    GRAPHIC,
    COLORBLOCK;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Pattern> byId(String id) {
        return Arrays.stream(values())
                .filter(pattern -> pattern.id().equals(id))
                .findFirst();
    }
}
