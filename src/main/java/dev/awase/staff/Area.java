package dev.awase.staff;

import dev.awase.access.Role;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The places of the console in the order of its rail; each has one page, one folder and the prefix {@code staff.<id>.}. */
public enum Area {
    HELP(Feather.BELL, Role.CLERK),
    PRODUCTS(Feather.GRID, Role.CLERK),
    TAGGING(Feather.TAG, Role.CLERK),
    TIDY(Feather.CHECK_SQUARE, Role.CLERK),
    ARRIVALS(Feather.DOWNLOAD, Role.CLERK),
    CURATION(Feather.LAYERS, Role.MANAGER),
    INSIGHT(Feather.BAR_CHART_2, Role.CLERK),
    HEALTH(Feather.ACTIVITY, Role.CLERK),
    MEMBERS(Feather.USERS, Role.MANAGER),
    SETTINGS(Feather.SLIDERS, Role.MANAGER);

    private final Feather icon;
    private final Role least;

    Area(Feather icon, Role least) {
        this.icon = icon;
        this.least = least;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Feather icon() {
        return icon;
    }

    /** The role that may enter. */
    public Role least() {
        return least;
    }
}
