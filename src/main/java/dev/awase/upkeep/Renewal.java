package dev.awase.upkeep;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When the program should end itself, for its supervisor to start it anew: never while a shopper is there, each night
 * once the shop is closed, and at the next quiet moment where something has gone wrong that only a start mends.
 */
public final class Renewal {
    /** Why. */
    public enum Cause {
        /** A newer version waits, and the shop is closed. */
        UPDATE,
        /** A newer version waits, and somebody wants it before the shop closes. */
        UPDATE_NOW,
        /** A day's work is done. */
        NIGHT,
        /** Memory runs out. */
        MEMORY,
        /** A camera's driver hangs, and its thread with it. */
        CAMERA,
        /** It ran with the catalog alone for long enough; the rest may work again. */
        SAFE_MODE_OVER
    }

    /** A start is renewed by night only after so long; a shop that opens for three hours keeps its process. */
    static final Duration DAY = Duration.ofHours(12);

    static final Duration SAFE = Duration.ofHours(1);

    private final Set<Cause> wanted = Collections.synchronizedSet(EnumSet.noneOf(Cause.class));
    private final boolean safe;

    /** @param safe whether this start runs with the catalog alone */
    public Renewal(boolean safe) {
        this.safe = safe;
    }

    /** Something asks for a new start; on any thread. Whether it is the first time. */
    public boolean want(Cause cause) {
        return wanted.add(cause);
    }

    /** Something asks for a new start as long as it says so; on any thread. */
    public void wish(Cause cause, boolean wished) {
        if (wished) {
            wanted.add(cause);
        } else {
            wanted.remove(cause);
        }
    }

    /**
     * @param up how long this process runs, by a clock that nobody can set
     * @param idle whether nobody is in front of the screen
     * @param afterHours whether the shop is closed, or it is an hour at which nobody comes
     */
    public Optional<Cause> due(Duration up, boolean idle, boolean afterHours) {
        if (safe && up.compareTo(SAFE) >= 0) {
            wanted.add(Cause.SAFE_MODE_OVER);
        }
        if (afterHours && up.compareTo(DAY) >= 0) {
            wanted.add(Cause.NIGHT);
        }
        if (!idle) {
            return Optional.empty();
        }
        synchronized (wanted) {
            return wanted.stream()
                    .filter(cause -> afterHours || (cause != Cause.UPDATE && cause != Cause.NIGHT))
                    .findFirst();
        }
    }
}
