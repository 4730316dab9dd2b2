package dev.awase.coordination;

import java.util.Locale;

/** How the shopper says she wants to feel in it. */
public enum Mood {
    /** Quiet tones, no loud pattern. */
    CALM,
    /** Clear colors, something to look at. */
    LIVELY,
    /** Dressed up. */
    ELEGANT,
    /** At ease. */
    RELAXED;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
