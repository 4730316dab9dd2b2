package dev.awase.stylist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * When an answer is no longer wanted: a moment in time, or earlier, when whoever asked has gone. One deadline spans
 * all that is done for one answer: waiting, retries, a second question. Safe to use from any thread.
 */
public final class Deadline {
    private final LongSupplier nanos;
    private final long end;
    private final List<Runnable> watchers = new ArrayList<>();
    private boolean cancelled;

    private Deadline(LongSupplier nanos, long end) {
        this.nanos = nanos;
        this.end = end;
    }

    public static Deadline in(Duration time) {
        return in(time, System::nanoTime);
    }

    /** By a clock of nanoseconds such as {@link System#nanoTime}. */
    public static Deadline in(Duration time, LongSupplier nanos) {
        return new Deadline(nanos, nanos.getAsLong() + time.toNanos());
    }

    /** A deadline for a part of the answer: it ends with this one at the latest, and is cancelled with it. */
    public Deadline within(Duration time) {
        Deadline part = new Deadline(nanos, Math.min(end, nanos.getAsLong() + time.toNanos()));
        onCancel(part::cancel);
        return part;
    }

    /** What is left; zero once it has passed or the answer is no longer wanted. */
    public synchronized Duration left() {
        long left = cancelled ? 0 : end - nanos.getAsLong();
        return left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
    }

    public boolean passed() {
        return left().isZero();
    }

    /** Whether the answer is no longer wanted, and not merely late. */
    synchronized boolean cancelled() {
        return cancelled;
    }

    /** The answer is no longer wanted: whatever works on it stops. */
    public void cancel() {
        List<Runnable> told;
        synchronized (this) {
            cancelled = true;
            told = List.copyOf(watchers);
            watchers.clear();
        }
        told.forEach(Runnable::run);
    }

    /** {@code stop} runs when the answer is no longer wanted, at once if that is so already. Not when time runs out. */
    public void onCancel(Runnable stop) {
        synchronized (this) {
            if (!cancelled) {
                watchers.add(stop);
                return;
            }
        }
        stop.run();
    }
}
