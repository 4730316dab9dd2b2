package dev.awase;

import java.util.Locale;
import java.util.Optional;

/** What is done to a kiosk in the middle of a visit; {@link #entry()} is what the staff are promised to read of it. */
enum SoakFault {
    /** The lens is gone as the photo is taken. */
    CAMERA_FAILS("camera"),
    /** The lens gives no fresh picture any more. */
    CAMERA_STALLS("camera"),
    /** The model says nothing until whoever asked has left. */
    MODEL_SILENT(""),
    /** The model's answer cannot be used. */
    MODEL_GARBAGE(""),
    /** Another program holds the shop's file until a visit could not be kept. */
    DATABASE_BUSY("catalog.busy"),
    /** The shop's file may not grow until a visit could not be kept. */
    DATABASE_FULL("catalog.cannot_write"),
    /** The window becomes another one, and back. */
    DISPLAY_RESIZED(""),
    /** The time of day jumps by a day or an hour, and back. */
    CLOCK_MOVED("");

    private final String entry;

    SoakFault(String entry) {
        this.entry = entry;
    }

    /** In words, for the table. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind under which the page of health has it; none where the shopper loses nothing and nobody is told. */
    Optional<String> entry() {
        return entry.isEmpty() ? Optional.empty() : Optional.of(entry);
    }

    /** Whether it is met only by a photo. */
    boolean needsPhoto() {
        return switch (this) {
            case CAMERA_FAILS, CAMERA_STALLS, MODEL_SILENT, MODEL_GARBAGE -> true;
            case DATABASE_BUSY, DATABASE_FULL, DISPLAY_RESIZED, CLOCK_MOVED -> false;
        };
    }

    boolean ofCamera() {
        return this == CAMERA_FAILS || this == CAMERA_STALLS;
    }

    boolean ofModel() {
        return this == MODEL_SILENT || this == MODEL_GARBAGE;
    }

    boolean ofDatabase() {
        return this == DATABASE_BUSY || this == DATABASE_FULL;
    }
}
