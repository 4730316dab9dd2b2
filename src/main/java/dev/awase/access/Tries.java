package dev.awase.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/**
 * Wrong tries in a row of each member and the wait they cost: 30 seconds after the fifth, twice as long after each
 * further one, an hour at most. What is left is counted down by a clock that nobody can set, and kept; so it passes only
 * while a program asks for it, of whichever member. Two programs on one file count the same seconds once: each keeps from
 * where it began.
 */
final class Tries {
    static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final LongSupplier nanos;
    private final Map<Long, Known> known = new HashMap<>();

    /** {@code nanos} is a monotonic clock. */
    Tries(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Row(long member, long number, long remaining) {}

    /** A wait as this program met it: what was left then. */
    private record Known(long number, long left, long then) {}

    /** What is left by now for a member, kept; the waits of all others pass too. */
    synchronized Duration left(Handle handle, long member) {
        Duration left = Duration.ZERO;
        for (Row row : waits(handle)) {
            long now = left(row);
            handle.execute("UPDATE staff_member_tries SET remaining = ? WHERE member = ?", now, row.member());
            if (row.member() == member) {
                left = Duration.ofMillis(now);
            }
        }
        return left;
    }

    private long left(Row row) {
        Known wait = known.get(row.member());
        if (wait == null || wait.number() != row.number()) {
            wait = new Known(row.number(), row.remaining(), nanos.getAsLong());
            known.put(row.member(), wait);
        }
        long passed = (nanos.getAsLong() - wait.then()) / 1_000_000;
        return Math.clamp(wait.left() - passed, 0, row.remaining());
    }

    /** Counts a try before it is looked at; gives how many are free after it. */
    int count(Handle handle, long member) {
        handle.execute(
                "INSERT INTO staff_member_tries VALUES (?, 1, 0, 0)"
                        + " ON CONFLICT (member) DO UPDATE SET failed = failed + 1",
                member);
        int failed = handle.select("SELECT failed FROM staff_member_tries WHERE member = ?", member)
                .mapTo(Integer.class)
                .one();
        if (failed >= FREE) {
            long wait = FIRST.toMillis() << Math.min(failed - FREE, 20);
            handle.execute(
                    "UPDATE staff_member_tries SET wait = wait + 1, remaining = ? WHERE member = ?",
                    Math.min(wait, LONGEST.toMillis()),
                    member);
        }
        return Math.max(0, FREE - failed);
    }

    /** It was the right one after all. The number of the last wait stays: the next one has another. */
    void forgive(Handle handle, long member) {
        handle.execute("UPDATE staff_member_tries SET failed = 0, remaining = 0 WHERE member = ?", member);
    }

    private static Iterable<Row> waits(Handle handle) {
        return handle.createQuery("SELECT member, wait, remaining FROM staff_member_tries WHERE remaining > 0")
                .map((row, _) -> new Row(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }
}
