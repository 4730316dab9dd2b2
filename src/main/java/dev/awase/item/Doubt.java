package dev.awase.item;

import java.util.Locale;

/** Why a reading is not clear: each has words for the shopper and something she can do. */
public enum Doubt {
    /** Too little light to tell colors. */
    DARK,
    /** Washed out by light. */
    BRIGHT,
    /** Moved or out of focus. */
    BLURRED,
    /** Nothing stands out from the background. */
    EMPTY,
    /** Something is there, too small to read. */
    SMALL,
    /** The looks are clear, the kind is not: the shopper's tap decides. */
    CATEGORY;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
