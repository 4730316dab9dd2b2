package dev.awase.catalog.floor;

/** A picture of a floor that is not shown; its message says why and what to do, for whoever drew it. */
public final class UnfitPlan extends Exception {
    private static final long serialVersionUID = 1;

    UnfitPlan(String message) {
        super(message);
    }
}
