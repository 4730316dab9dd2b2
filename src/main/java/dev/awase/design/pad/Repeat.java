package dev.awase.design.pad;

import java.time.Duration;
import java.util.function.LongSupplier;

/** A key held down: it acts once, again after half a second, and then twelve times a second. A clock and no screen. */
final class Repeat {
    static final Duration FIRST = Duration.ofMillis(500);
    static final Duration NEXT = Duration.ofMillis(80);

    private final LongSupplier nanos;
    private boolean held;
    private long due;

    Repeat(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void press() {
        held = true;
        due = nanos.getAsLong() + FIRST.toNanos();
    }

    void release() {
        held = false;
    }

    /** Whether it is to act again now: 1 or 0, for a stall is not made up for by a burst. */
    int due() {
        long now = nanos.getAsLong();
        if (!held || now - due < 0) {
            return 0;
        }
        due = now + NEXT.toNanos();
        return 1;
    }
}
