package dev.awase.coordination;

/** Why a product is not shown beside an anchor, or that it is. */
public enum Verdict {
    /** It passes every filter; of a {@link Placing}: it is shown. */
    ADMITTED,
    THE_ANCHOR_ITSELF,
    NEVER_WITH_THE_ANCHOR,
    NOT_SOLD_TODAY,
    SOLD_OUT,
    NOT_IN_THIS_SIZE,
    OVER_BUDGET,
    OTHER_FIT,
    OTHER_TONE,
    NOT_FOR_THE_OCCASION,
    /** The kiosk does not know it: its category is none of the shop's. */
    NOT_RANKED,
    /** Its kind is no part of the look that was asked for. */
    NO_SLOT,
    /** For children beside a look for grown-ups, or the other way. */
    OTHER_AGE,
    /** Enough others have more points. */
    OUTRANKED,
    /** Its points would do, but the shelf shows others of its sort already. */
    CROWDED_OUT
}
