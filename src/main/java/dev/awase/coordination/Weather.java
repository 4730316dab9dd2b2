package dev.awase.coordination;

import dev.awase.item.Season;
import java.util.Locale;
import java.util.Set;

/** The weather that the shopper says it is for. */
public enum Weather {
    HOT(Season.SUMMER),
    MILD(Season.SPRING, Season.AUTUMN),
    COLD(Season.WINTER),
    RAINY;

    private final Set<Season> seasons;

    Weather(Season... seasons) {
        this.seasons = Set.of(seasons);
    }

    /** When such weather is to be expected; empty where it may come at any time. */
    public Set<Season> seasons() {
        return seasons;
    }

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
