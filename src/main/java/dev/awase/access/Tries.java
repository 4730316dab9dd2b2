package dev.awase.access;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/**
 * Wrong tries in a row and the wait they cost: 30 seconds after the fifth, twice as long after each further one, an hour
 * at most. What is left is counted down by a clock that nobody can set, and kept; so it passes only while a program asks
 * for it. Two programs on one file count the same seconds once: each keeps from where it began.
 */
final class Tries {
    static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final LongSupplier nanos;
    private long knownWait = -1;
    private long leftThen;
    private long then;

    /** {@code nanos} is a monotonic clock. */
    Tries(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Row(int failed, long number, long remaining) {}

    /** What is left by now, kept. */
    synchronized Duration left(Handle handle) {
        Row row = row(handle);
        if (row.remaining() == 0) {
            return Duration.ZERO;
        }
        if (row.number() != knownWait) {
            knownWait = row.number();
            leftThen = row.remaining();
            then = nanos.getAsLong();
        }
        long passed = (nanos.getAsLong() - then) / 1_000_000;
        long left = Math.clamp(leftThen - passed, 0, row.remaining());
        handle.execute("UPDATE staff_tries SET remaining = ?", left);
        return Duration.ofMillis(left);
    }

    /** Counts a try before it is looked at; gives how many are free after it. */
    int count(Handle handle) {
        int failed = row(handle).failed() + 1;
        handle.execute("UPDATE staff_tries SET failed = ?", failed);
        if (failed >= FREE) {
            long wait = FIRST.toMillis() << Math.min(failed - FREE, 20);
            handle.execute("UPDATE staff_tries SET wait = wait + 1, remaining = ?", Math.min(wait, LONGEST.toMillis()));
        }
        return Math.max(0, FREE - failed);
    }

    /** It was the right one after all. */
    void forgive(Handle handle) {
        handle.execute("UPDATE staff_tries SET failed = 0, remaining = 0");
    }

    private static Row row(Handle handle) {
        return handle.select("SELECT failed, wait, remaining FROM staff_tries")
                .map((row, _) -> new Row(row.getInt(1), row.getLong(2), row.getLong(3)))
                .one();
    }
}
