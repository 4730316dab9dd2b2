package dev.awase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Says when a kiosk that nobody starts anew is to keep the day's backup: once the date has changed, and once a day by a clock that
 * nobody can set, for a date may stand still. The start itself has its own backup.
 */
final class BackupRound {
    /** What a clock that jumps to and fro, or a disk that is full, is answered with at most. */
    static final Duration HOUR = Duration.ofHours(1);

    private static final Duration DAY = Duration.ofDays(1);

    private final Clock clock;
    private final LongSupplier nanos;
    private final Predicate<LocalDate> backup;
    private LocalDate kept;
    private long keptAt;
    private long triedAt;

    /** @param backup keeps one for that day, and says whether it could */
    BackupRound(Clock clock, LongSupplier nanos, Predicate<LocalDate> backup) {
        this.clock = clock;
        this.nanos = nanos;
        this.backup = backup;
        this.kept = LocalDate.now(clock);
        this.keptAt = nanos.getAsLong();
        this.triedAt = keptAt;
    }

    /** Looks once; about once a minute, on one thread. */
    void look() {
        LocalDate today = LocalDate.now(clock);
        long now = nanos.getAsLong();
        boolean due = !today.equals(kept) || now - keptAt >= DAY.toNanos();
        if (!due || now - triedAt < HOUR.toNanos()) {
            return;
        }
        triedAt = now;
        if (backup.test(today)) {
            kept = today;
            keptAt = now;
        }
    }
}
