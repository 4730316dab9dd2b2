package dev.awase.catalog.floor;

/** A picture of a floor that is not shown; its message says why and what to do, for whoever drew it. */
public final class UnfitPlan extends Exception {
    private static final long serialVersionUID = 1;

    /** Why, by kind: whoever has words of his own for it goes by that. */
    public enum Why {
        /** It is not whole, is no SVG that says how large it is, or cannot be drawn. */
        BROKEN,
        /** It is over 1 MB, or has too many parts. */
        LARGE,
        /** It holds a script, a photo, or something else that is no shape. */
        ACTIVE,
        /** It points to something outside itself. */
        OUTSIDE
    }

    private final Why why;

    UnfitPlan(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
