package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaultRateTest {
    private long nanos = Long.MAX_VALUE - 10;
    private final FaultRate rate = new FaultRate(3, Duration.ofSeconds(60), () -> nanos);

    @Test
    void threeInAMinuteAreBornAndAFourthIsNot() {
        assertFalse(rate.tooMany());
        assertFalse(rate.tooMany());
        assertFalse(rate.tooMany());
        assertTrue(rate.tooMany());
    }

    @Test
    void theyAreForgottenAfterAMinuteEvenWhereTheClockRunsOver() {
        assertFalse(rate.tooMany());
        assertFalse(rate.tooMany());
        assertFalse(rate.tooMany());
        nanos += Duration.ofSeconds(61).toNanos();
        assertFalse(rate.tooMany());
    }
}
