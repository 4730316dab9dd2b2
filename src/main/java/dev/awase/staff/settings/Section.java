package dev.awase.staff.settings;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The parts of the page in their order. */
enum Section {
    CAMERA(Feather.CAMERA),
    SCREEN(Feather.MONITOR),
    MODEL(Feather.CPU),
    LANGUAGES(Feather.GLOBE),
    TIMEOUTS(Feather.CLOCK),
    HOURS(Feather.SUNRISE),
    BRAND(Feather.DROPLET),
    PRIVACY(Feather.SHIELD),
    PRINTER(Feather.PRINTER),
    PHONE(Feather.SMARTPHONE),
    TRANSFER(Feather.REPEAT);

    private final Feather icon;

    Section(Feather icon) {
        this.icon = icon;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Feather icon() {
        return icon;
    }
}
