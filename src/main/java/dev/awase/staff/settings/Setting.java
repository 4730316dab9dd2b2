package dev.awase.staff.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that can be set on the page: its place in the settings file, and what kind of value stands there. Its words
 * are {@code staff.settings.field.<id>}, what is allowed {@code staff.settings.rule.<id>}.
 */
public enum Setting {
    CAMERA_DEVICE(Section.CAMERA, "camera.device", Kind.TEXT),
    CAMERA_MIRROR(Section.CAMERA, "camera.mirror", Kind.SWITCH),
    CAMERA_ROTATE(Section.CAMERA, "camera.rotate", Kind.NUMBER),
    CAMERA_AUTO_SHOT(Section.CAMERA, "camera.auto_shot", Kind.SWITCH),
    CAMERA_WAKES(Section.CAMERA, "camera.wake_on_movement", Kind.SWITCH),
    SCREEN_SHORT(Section.SCREEN, "screen.short_side_mm", Kind.NUMBER),
    SCREEN_LONG(Section.SCREEN, "screen.long_side_mm", Kind.NUMBER),
    SCREEN_EDGE(Section.SCREEN, "screen.lower_edge_mm", Kind.NUMBER),
    SCREEN_ORIENTATION(Section.SCREEN, "screen.orientation", Kind.TEXT),
    SCREEN_TURN(Section.SCREEN, "screen.turn", Kind.NUMBER),
    MODEL_PRESET(Section.MODEL, "model.preset", Kind.TEXT),
    MODEL_ADDRESS(Section.MODEL, "model.address", Kind.TEXT),
    MODEL_RESOURCE(Section.MODEL, "model.resource", Kind.TEXT),
    MODEL_REGION(Section.MODEL, "model.region", Kind.TEXT),
    MODEL_NAME(Section.MODEL, "model.model", Kind.TEXT),
    MODEL_ASKING(Section.MODEL, "model.asking", Kind.TEXT),
    MODEL_TRANSCRIPTION(Section.MODEL, "model.transcription", Kind.TEXT),
    MODEL_FIRST(Section.MODEL, "model.first_seconds", Kind.NUMBER),
    MODEL_HARD(Section.MODEL, "model.hard_seconds", Kind.NUMBER),
    MODEL_TOKENS(Section.MODEL, "model.daily_tokens", Kind.NUMBER),
    MODEL_CALLS(Section.MODEL, "model.daily_calls", Kind.NUMBER),
    MODEL_PRICE_IN(Section.MODEL, "model.price_in", Kind.NUMBER),
    MODEL_PRICE_OUT(Section.MODEL, "model.price_out", Kind.NUMBER),
    LANGUAGES(Section.LANGUAGES, "languages", Kind.LIST),
    LANGUAGE(Section.LANGUAGES, "language", Kind.TEXT),
    TIMEOUT_IDLE(Section.TIMEOUTS, "timeouts.idle_seconds", Kind.NUMBER),
    TIMEOUT_COUNTDOWN(Section.TIMEOUTS, "timeouts.countdown_seconds", Kind.NUMBER),
    TIMEOUT_GOODBYE(Section.TIMEOUTS, "timeouts.goodbye_seconds", Kind.NUMBER),
    HOURS_MONDAY(Section.HOURS, "opening_hours.monday", Kind.TEXT),
    HOURS_TUESDAY(Section.HOURS, "opening_hours.tuesday", Kind.TEXT),
    HOURS_WEDNESDAY(Section.HOURS, "opening_hours.wednesday", Kind.TEXT),
    HOURS_THURSDAY(Section.HOURS, "opening_hours.thursday", Kind.TEXT),
    HOURS_FRIDAY(Section.HOURS, "opening_hours.friday", Kind.TEXT),
    HOURS_SATURDAY(Section.HOURS, "opening_hours.saturday", Kind.TEXT),
    HOURS_SUNDAY(Section.HOURS, "opening_hours.sunday", Kind.TEXT),
    BRAND_NAME(Section.BRAND, "brand.name", Kind.TEXT),
    BRAND_LOGO(Section.BRAND, "brand.logo", Kind.TEXT),
    BRAND_ACCENT(Section.BRAND, "brand.accent", Kind.TEXT),
    BRAND_THEME(Section.BRAND, "brand.theme", Kind.TEXT),
    WEB_PRODUCTS(Section.BRAND, "web.products", Kind.TEXT),
    PRIVACY_JA(Section.PRIVACY, "privacy.ja", Kind.TEXT),
    PRIVACY_EN(Section.PRIVACY, "privacy.en", Kind.TEXT),
    PRINTER_ADDRESS(Section.PRINTER, "printer.address", Kind.TEXT),
    PRINTER_KANJI(Section.PRINTER, "printer.kanji", Kind.SWITCH);

    private static final Pattern NAME_AND_PASSWORD = Pattern.compile("(?<=://)[^/@\\s]*@");

    private final Section section;
    private final String path;
    private final Kind kind;

    /** What stands in the file: text, a number, true or false, a list of words. */
    public enum Kind {
        TEXT,
        NUMBER,
        SWITCH,
        LIST
    }

    Setting(Section section, String path, Kind kind) {
        this.section = section;
        this.path = path;
        this.kind = kind;
    }

    Section section() {
        return section;
    }

    /** The place in the file, a dot between a section and what is in it. */
    public String path() {
        return path;
    }

    public Kind kind() {
        return kind;
    }

    /** As a part of keys and of nodes' ids. */
    String id() {
        return path.replace('.', '-').replace('_', '-');
    }

    /** The value as it may be shown, kept in a trail and taken elsewhere: an address without its name and password. */
    public static String bare(String value) {
        return NAME_AND_PASSWORD.matcher(value).replaceAll("");
    }

    static List<Setting> in(Section section) {
        return Arrays.stream(values()).filter(one -> one.section == section).toList();
    }

    /** The one at this place, or the first of the section that is named there. */
    public static Optional<Setting> at(String place) {
        return Arrays.stream(values())
                .filter(one -> one.path.equals(place))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(one -> one.path.startsWith(place + "."))
                        .findFirst());
    }
}
