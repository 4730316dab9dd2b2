package dev.awase.upkeep;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Feels whether a thread still does its work: it is handed a beat, and how long the beat waits is what that thread keeps
 * everybody waiting. Looked at from a thread of its own, about twice a second.
 */
public final class Heartbeat {
    /** What a look found; each of the two faults is told once a stall. */
    public enum Pulse {
        ALIVE,
        /** The beat still waits, but not for long enough to be told, or it was told before. */
        WAITING,
        /** Late for the first time in this stall: its stacks are worth keeping. */
        STALLED,
        /** So late that nobody believes in it any more. */
        DEAD
    }

    private static final long NONE = Long.MIN_VALUE;

    private final Executor thread;
    private final LongSupplier nanos;
    private final long stalled;
    private final long dead;
    private final AtomicLong waitingSince = new AtomicLong(NONE);
    private long lastLook = NONE;
    private Pulse told = Pulse.ALIVE;

    /**
     * @param thread hands work to the thread that is felt
     * @param nanos a clock that nobody can set, in nanoseconds
     * @param stalled from when on a beat is late
     * @param dead from when on it is given up
     */
    public Heartbeat(Executor thread, LongSupplier nanos, Duration stalled, Duration dead) {
        if (stalled.isNegative() || stalled.isZero() || dead.compareTo(stalled) <= 0) {
            throw new IllegalArgumentException("a thread is late before it is given up: " + stalled + ", " + dead);
        }
        this.thread = thread;
        this.nanos = nanos;
        this.stalled = stalled.toNanos();
        this.dead = dead.toNanos();
    }

    /** Feels the pulse. One thread looks. */
    public Pulse look() {
        long now = nanos.getAsLong();
        // Nobody looked for so long: the whole machine slept, and the beat with it.
        boolean slept = lastLook != NONE && now - lastLook > stalled;
        lastLook = now;
        long since = waitingSince.get();
        if (since == NONE) {
            told = Pulse.ALIVE;
            waitingSince.set(now);
            thread.execute(() -> waitingSince.set(NONE));
            return Pulse.ALIVE;
        }
        if (slept) {
            waitingSince.compareAndSet(since, now);
            return Pulse.WAITING;
        }
        return late(now - since);
    }

    private Pulse late(long waited) {
        Pulse found = waited >= dead ? Pulse.DEAD : waited >= stalled ? Pulse.STALLED : Pulse.WAITING;
        if (found == told) {
            return Pulse.WAITING;
        }
        told = found;
        return found;
    }
}
