package dev.awase.session;

import java.util.Locale;

/**
 * What the live picture asks of the shopper now.
 *
 * @param steady 0 to 1: how much of the second is over for which she has held still; 1 is when a photo takes itself
 * @param lamp whether the screen should lend its light
 */
public record Coaching(Hint hint, double steady, boolean lamp) {
    /** Nothing has been seen yet. */
    public static final Coaching NONE = new Coaching(Hint.NONE, 0, false);

    public Coaching {
        steady = Math.clamp(steady, 0, 1);
    }

    /** Whether a photo may take itself now. */
    public boolean ready() {
        return hint == Hint.STEADY && steady >= 1;
    }

    /** One thing to do, each with a drawing and words of its own. */
    public enum Hint {
        /** Nothing to say: nothing was seen yet, or nobody is told the same for ever. */
        NONE,
        DARK,
        BRIGHT,
        EMPTY,
        /** Something stands over the guide: the piece lower, and any face out of the picture. */
        OVER,
        SEVERAL,
        CLOSER,
        MOVING,
        /** All is well: keep so. */
        STEADY;

        /** Whether it tells of somebody who holds something up, and not of the room alone. */
        public boolean ofSomebody() {
            return switch (this) {
                case NONE, DARK, BRIGHT, EMPTY -> false;
                case OVER, SEVERAL, CLOSER, MOVING, STEADY -> true;
            };
        }

        /** As a part of keys and styles. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
