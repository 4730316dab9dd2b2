package dev.awase.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When an item is worn; an item with no season is worn all year. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Season> byId(String id) {
        return Arrays.stream(values()).filter(season -> season.id().equals(id)).findFirst();
    }
}
