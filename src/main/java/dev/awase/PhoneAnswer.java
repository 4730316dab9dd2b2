package dev.awase;

import java.util.Locale;

/**
 * What a phone is answered. Its words are {@code phone.page.<id>} and, what to do, {@code phone.page.<id>-do}; where a
 * shopper can do better at once, the form follows again.
 */
enum PhoneAnswer {
    FORM(200, true),
    /** The staff try whether a phone comes in at all. */
    TRIAL(200, false),
    RECEIVED(200, false),
    /** No such address, or none any more; also whatever no page of ours would send. */
    UNKNOWN(404, false),
    WRONG_HOST(421, false),
    WRONG_METHOD(405, false),
    NO_LENGTH(411, false),
    NO_FORM(415, false),
    LATE(410, false),
    USED(410, false),
    /** The photo came, and whoever waited for it had gone. */
    GONE(410, false),
    /** Another photo is on its way. */
    BUSY(409, false),
    /** So often without a photo that nobody is listened to any more. */
    TOO_OFTEN(429, false),
    NOTHING(400, true),
    CUT(400, true),
    TOO_LARGE(413, true),
    HEIC(415, true),
    NO_PICTURE(415, true);

    private final int status;
    private final boolean form;

    PhoneAnswer(int status, boolean form) {
        this.status = status;
        this.form = form;
    }

    int status() {
        return status;
    }

    boolean form() {
        return form;
    }

    /** As part of the keys of its words. */
    String id() {
        return switch (this) {
            case WRONG_HOST, WRONG_METHOD, NO_LENGTH, NO_FORM -> UNKNOWN.id();
            default -> name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
