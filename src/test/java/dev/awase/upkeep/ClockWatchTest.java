package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWatchTest {
    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private long nanos = Long.MAX_VALUE - 5;
    private final ClockWatch watch = new ClockWatch(() -> now, () -> nanos);

    @Test
    void aClockThatGoesOnWasNotSet() {
        for (int minute = 0; minute < 600; minute++) {
            pass(Duration.ofMinutes(1));
            // Corrected a little, and a round that came late.
            now = now.plusMillis(minute % 2 == 0 ? 900 : -900);
            assertFalse(watch.look());
        }
        pass(Duration.ofHours(2));
        assertFalse(watch.look());
    }

    @ParameterizedTest
    @CsvSource({"PT24H, true", "PT-24H, true", "PT1H, true", "PT-2M, true", "PT119S, false", "PT-119S, false"})
    void oneThatWasSetIsToldOnce(Duration by, boolean told) {
        pass(Duration.ofMinutes(1));
        now = now.plus(by);
        assertEquals(told, watch.look());
        pass(Duration.ofMinutes(1));
        assertFalse(watch.look());
    }

    private void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }
}
