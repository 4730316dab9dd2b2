package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void readsSecondsAndDates() {
        assertEquals(Optional.of(Duration.ofSeconds(7)), RetryAfter.parse("7", clock));
        assertEquals(Optional.of(Duration.ofMillis(500)), RetryAfter.parse(" 0.5 ", clock));
        assertEquals(Optional.of(Duration.ofSeconds(30)), RetryAfter.parse("Sun, 22 Nov 2026 12:00:30 GMT", clock));
        assertEquals(Optional.of(Duration.ZERO), RetryAfter.parse("Sun, 22 Nov 2026 11:00:00 GMT", clock));
    }

    @Test
    void isNeverLongerThanADayAndNothingElse() {
        assertEquals(Optional.of(Duration.ofDays(1)), RetryAfter.parse("999999999", clock));
        assertEquals(Optional.empty(), RetryAfter.parse("soon", clock));
        assertEquals(Optional.empty(), RetryAfter.parse("-1", clock));
        assertEquals(Optional.empty(), RetryAfter.parse("", clock));
    }
}
