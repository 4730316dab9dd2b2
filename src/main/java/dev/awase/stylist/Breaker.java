package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * After three faults of the other side in a row, or when it says for how long, nobody is asked for a while; then one
 * question is let through, and its answer decides. Safe to use from any thread.
 */
final class Breaker {
    private static final int FAULTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    /** Faults that asking again makes worse; a wrong key or request says nothing about the server's health. */
    private static final Set<Kind> COUNTED = EnumSet.of(Kind.OFFLINE, Kind.BUSY, Kind.SERVER, Kind.TIMEOUT);

    private final LongSupplier nanos;
    private int faults;
    private Duration pause = FIRST_PAUSE;
    private boolean open;
    private boolean probing;
    private long until;

    /** By a clock of nanoseconds such as {@link System#nanoTime}. */
    Breaker(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Asks whether a question may go out. Whoever may tells how it ended.
     *
     * @throws ModelFault with kind PAUSED and what is left of the pause
     */
    synchronized void enter() {
        if (!open) {
            return;
        }
        long left = until - nanos.getAsLong();
        if (left > 0 || probing) {
            Duration wait = Duration.ofNanos(Math.max(left, 0));
            throw new ModelFault(
                    Kind.PAUSED,
                    "the endpoint failed several times and is left alone for another " + Math.max(1, wait.toSeconds())
                            + " s",
                    Optional.of(wait));
        }
        probing = true;
    }

    /** It was answered. */
    synchronized void well() {
        faults = 0;
        open = false;
        probing = false;
        pause = FIRST_PAUSE;
    }

    /** It was not. */
    synchronized void failed(ModelFault fault) {
        if (!COUNTED.contains(fault.kind())) {
            // The other side lives: it said something else than that it cannot.
            well();
            return;
        }
        faults++;
        if (fault.retryAfter().isPresent()) {
            close(fault.retryAfter().get());
        } else if (probing || faults >= FAULTS) {
            close(pause);
            Duration twice = pause.multipliedBy(2);
            pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
        }
    }

    /** Nobody waited for the end: it says nothing about the other side. */
    synchronized void abandoned() {
        probing = false;
    }

    private void close(Duration wait) {
        open = true;
        probing = false;
        until = nanos.getAsLong() + wait.toNanos();
    }
}
