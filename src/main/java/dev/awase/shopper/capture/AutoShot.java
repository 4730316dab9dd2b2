package dev.awase.shopper.capture;

import dev.awase.session.Coaching;
import dev.awase.session.Coaching.Hint;

/**
 * When a photo takes itself: once for each time she comes to rest, never again in this visit to the lens once she has
 * stopped a count-down, and not to its end where she moves meanwhile. Nothing of the screen.
 */
final class AutoShot {
    private boolean on;
    private boolean armed = true;
    private boolean counting;

    /** What is to be done now. */
    enum Act {
        NOTHING,
        COUNT,
        STOP
    }

    AutoShot(boolean on) {
        this.on = on;
    }

    /** {@code free}: a photo could be taken by touch now. */
    Act see(Coaching coaching, boolean free) {
        boolean settled = coaching.hint() == Hint.STEADY;
        if (counting && !settled) {
            counting = false;
            armed = true;
            return Act.STOP;
        }
        // While a photo is read nothing is seen: that is no other rest.
        armed |= !settled && coaching.hint() != Hint.NONE;
        if (on && armed && free && !counting && coaching.ready()) {
            armed = false;
            counting = true;
            return Act.COUNT;
        }
        return Act.NOTHING;
    }

    /** Whether a count-down runs that began by itself. */
    boolean counting() {
        return counting;
    }

    /** The count-down came to its end. */
    void taken() {
        counting = false;
        armed = false;
    }

    /** She stopped it, or takes the photo herself. */
    void letHer() {
        counting = false;
        on = false;
    }
}
