package dev.awase.upkeep;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** Whether faults come so thick that going on is worse than starting anew. */
public final class FaultRate {
    private final int most;
    private final long within;
    private final LongSupplier nanos;
    private final Deque<Long> times = new ArrayDeque<>();

    /** More than {@code most} faults within that time are too many; {@code nanos} is a clock that nobody can set. */
    public FaultRate(int most, Duration within, LongSupplier nanos) {
        this.most = most;
        this.within = within.toNanos();
        this.nanos = nanos;
    }

    /** One more; on any thread. Whether that is one too many. */
    public synchronized boolean tooMany() {
        long now = nanos.getAsLong();
        times.addLast(now);
        while (now - times.getFirst() > within) {
            times.removeFirst();
        }
        return times.size() > most;
    }
}
