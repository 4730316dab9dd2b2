package dev.awase.session;

/** Which visits are shown the right kinds of things without any style, so that it can be told what the style is worth. */
@FunctionalInterface
public interface HoldOut {
    HoldOut NONE = _ -> false;

    /** Whether this visit is one of them; the same for as long as it lasts. */
    boolean holds(long visit);
}
