package dev.awase.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whole days in a time zone, from the first to the last of them. */
public record Period(LocalDate first, LocalDate last, ZoneId zone) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period does not end before it begins: " + first + ", " + last);
        }
    }

    public Instant from() {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first moment after it. */
    public Instant until() {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** As many days just before it. */
    public Period before() {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return new Period(first.minusDays(days), first.minusDays(1), zone);
    }
}
