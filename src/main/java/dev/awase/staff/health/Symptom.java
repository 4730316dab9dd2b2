package dev.awase.staff.health;

import dev.awase.staff.Area;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be found about this machine, by kind: each has its words, and where it is not well, what to do about it. */
public enum Symptom {
    HOME_WRITABLE(State.WELL),
    HOME_LOCKED(State.BROKEN),
    DISK_WELL(State.WELL),
    DISK_LOW(State.WORTH),
    DISK_FULL(State.BROKEN),
    DISK_UNKNOWN(State.WORTH),
    SETTINGS_WELL(State.WELL),
    SETTINGS_DEFAULT(State.WELL),
    SETTINGS_UNUSABLE(State.BROKEN, Area.SETTINGS),
    READER_WELL(State.WELL),
    READER_LATER(State.WELL),
    READER_LACKS(State.WORTH, Area.SETTINGS),
    READER_UNUSABLE(State.BROKEN, Area.SETTINGS),
    PHONE_OFF(State.WELL),
    PHONE_WELL(State.WELL),
    PHONE_NO_NETWORK(State.WORTH, Area.SETTINGS),
    PHONE_SEVERAL(State.WORTH, Area.SETTINGS),
    PHONE_ELSEWHERE(State.WORTH, Area.SETTINGS),
    BRAND_UNUSABLE(State.WORTH),
    FLOOR_WELL(State.WELL),
    FLOOR_OTHER(State.WORTH),
    FLOOR_UNREAD(State.WORTH),
    FLOOR_BROKEN(State.WORTH),
    FLOOR_LARGE(State.WORTH),
    FLOOR_ACTIVE(State.WORTH),
    FLOOR_OUTSIDE(State.WORTH),
    FLOOR_NO_START(State.WORTH),
    FLOOR_NO_ZONE(State.WORTH, Area.PRODUCTS),
    FLOOR_STRANGER(State.WORTH, Area.PRODUCTS),
    UPDATE_OFF(State.WELL),
    UPDATE_NONE(State.WELL),
    UPDATE_SOON(State.WELL),
    UPDATE_WAITS(State.WELL),
    UPDATE_TRIAL(State.WELL),
    UPDATE_NEVER(State.WORTH, Area.SETTINGS),
    UPDATE_NO_KEY(State.WORTH),
    UPDATE_FOLDER(State.WORTH),
    UPDATE_ROOM(State.WORTH),
    UPDATE_CRASHED(State.WORTH),
    UPDATE_UNWELL(State.WORTH),
    UPDATE_REFUSED(State.WORTH),
    CATALOG_WELL(State.WELL),
    CATALOG_EMPTY(State.WORTH, Area.ARRIVALS),
    CATALOG_NO_STOCK(State.WORTH, Area.ARRIVALS),
    CATALOG_NONE(State.WORTH, Area.ARRIVALS),
    CATALOG_DAMAGED(State.BROKEN),
    CATALOG_LOCKED(State.BROKEN),
    PICTURES_WELL(State.WELL),
    PICTURES_MISSING(State.WORTH, Area.PRODUCTS),
    FILE_SOUND(State.WELL),
    FILE_UNSOUND(State.BROKEN),
    BACKUP_FRESH(State.WELL),
    BACKUP_OLD(State.WORTH),
    BACKUP_NONE(State.WORTH),
    RESTORE_WAITS(State.WORTH),
    JAVA_WELL(State.WELL),
    JAVA_OLD(State.BROKEN),
    JAVA_MEMORY(State.WORTH),
    DISPLAY_WELL(State.WELL),
    DISPLAY_NONE(State.WORTH),
    CAMERA_WELL(State.WELL),
    CAMERA_NETWORK(State.WELL),
    CAMERA_REHEARSED(State.WELL),
    CAMERA_NONE(State.WORTH, Area.SETTINGS),
    CAMERA_TROUBLE(State.WORTH, Area.SETTINGS),
    CAMERA_LIBRARY(State.WORTH),
    FONTS_WELL(State.WELL),
    FONTS_LACK(State.WORTH),
    FONTS_BROKEN(State.BROKEN),
    MODEL_NONE(State.WELL),
    MODEL_REHEARSED(State.WELL),
    MODEL_BUDGET(State.WELL),
    MODEL_NEARLY(State.WORTH, Area.SETTINGS),
    MODEL_SPENT(State.WORTH, Area.SETTINGS),
    MODEL_FAILING(State.WORTH, Area.SETTINGS),
    MODEL_PAUSED(State.WORTH, Area.SETTINGS),
    VERSIONS(State.WELL);

    private final State state;
    private final @Nullable Area area;

    Symptom(State state) {
        this(state, null);
    }

    Symptom(State state, @Nullable Area area) {
        this.state = state;
        this.area = area;
    }

    /** How bad it is. */
    public enum State {
        WELL,
        /** The shop can open; somebody should look at it. */
        WORTH,
        /** Something that the shop needs does not work. */
        BROKEN
    }

    public State state() {
        return state;
    }

    /** The place of the console where it can be mended. */
    public Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    /** What its words are called. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
