package dev.awase.design;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Notices that nobody touches the screen any more: quiet at first, then a warning that counts down, then expired. Any
 * touch starts it again, as often as the shopper likes (WCAG 2.2.1 asks for at least ten times). Driven by whoever asks
 * {@link #state()}; a clock in nanoseconds, nothing of the screen.
 */
public final class IdleWatch {
    /** While a shopper is here: warn after 45 s, then count 20 s down. */
    public static final Pace VISIT = TimeoutSettings.DEFAULT.visit();

    /** After goodbye nobody needs a warning: 10 s. */
    public static final Pace GOODBYE = TimeoutSettings.DEFAULT.goodbye();

    /** So long after a touch it counts that somebody is seen: a busy shop behind an empty place holds no visit open. */
    static final Duration SEEN = Duration.ofMinutes(3);

    private final LongSupplier nanos;
    private Pace pace = VISIT;
    private long since;
    private long touchedAt;

    public IdleWatch(LongSupplier nanos) {
        this.nanos = nanos;
        touched();
    }

    /** How long to wait quietly, and how long to count down after that. */
    public record Pace(Duration quiet, Duration warning) {
        Duration whole() {
            return quiet.plus(warning);
        }
    }

    /** Where the watch stands. */
    public sealed interface State {
        record Quiet() implements State {}

        /** {@code left} whole seconds, from the length of the warning down to 1; {@code share} of it from 1 to 0. */
        record Warning(int left, double share) implements State {}

        record Expired() implements State {}
    }

    /** Somebody is here. */
    public void touched() {
        touchedAt = nanos.getAsLong();
        since = touchedAt;
    }

    /** Somebody is seen to be busy here, without a touch: it starts again, for three minutes after the last touch at most. */
    public void seen() {
        long now = nanos.getAsLong();
        if (now - touchedAt < SEEN.toNanos()) {
            since = now;
        }
    }

    /** Starts anew at another pace. */
    public void restart(Pace next) {
        pace = next;
        touched();
    }

    public State state() {
        long gone = nanos.getAsLong() - since;
        long left = pace.whole().toNanos() - gone;
        if (left <= 0) {
            return new State.Expired();
        }
        if (gone < pace.quiet().toNanos()) {
            return new State.Quiet();
        }
        int seconds = (int) Math.ceilDiv(left, 1_000_000_000L);
        return new State.Warning(seconds, (double) left / pace.warning().toNanos());
    }
}
