package dev.awase.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Whether somebody set the machine's clock: it went on by other than a clock that nobody sets. Summer time is no setting,
 * for instants know none; a machine that slept looks the same.
 */
public final class ClockWatch {
    /** What a clock that is corrected a little each minute never comes to. */
    static final Duration SET = Duration.ofMinutes(2);

    private final InstantSource wall;
    private final LongSupplier nanos;
    private Instant seen;
    private long at;

    public ClockWatch(InstantSource wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
        this.seen = wall.instant();
        this.at = nanos.getAsLong();
    }

    /** Looks once; about once a minute. Whether it was set by {@link #SET} or more since the look before, either way. */
    public boolean look() {
        Instant now = wall.instant();
        long then = nanos.getAsLong();
        Duration apart = Duration.between(seen, now).minusNanos(then - at);
        seen = now;
        at = then;
        return apart.abs().compareTo(SET) >= 0;
    }
}
