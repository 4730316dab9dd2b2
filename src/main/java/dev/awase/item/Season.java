package dev.awase.item;

import java.time.LocalDate;
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

    /** The season of a day in the northern half of the earth, by whole months: spring begins in March. */
    public static Season on(LocalDate day) {
        return switch (day.getMonth()) {
            case MARCH, APRIL, MAY -> SPRING;
            case JUNE, JULY, AUGUST -> SUMMER;
            case SEPTEMBER, OCTOBER, NOVEMBER -> AUTUMN;
            case DECEMBER, JANUARY, FEBRUARY -> WINTER;
        };
    }

    public static Optional<Season> byId(String id) {
        return Arrays.stream(values()).filter(season -> season.id().equals(id)).findFirst();
    }
}
