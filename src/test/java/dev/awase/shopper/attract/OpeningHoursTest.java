package dev.awase.shopper.attract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {
    private static final OpeningHours HOURS =
            OpeningHours.of(Map.of("monday", "10:00-20:00", "friday", "18:00-02:00", "sunday", "closed"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:59, false", // Monday
        "2026-11-23T10:00, true",
        "2026-11-23T19:59, true",
        "2026-11-23T20:00, false",
        "2026-11-24T03:00, true", // Tuesday was not named
        "2026-11-27T17:00, false", // Friday
        "2026-11-27T23:59, true",
        "2026-11-28T01:59, true", // Saturday was not named
        "2026-11-29T12:00, false", // Sunday
    })
    void theShopIsOpenWithinItsHours(LocalDateTime at, boolean open) {
        assertEquals(open, HOURS.open(at));
    }

    @Test
    void aNightReachesIntoAClosedDay() {
        OpeningHours night = OpeningHours.of(Map.of("saturday", "18:00-02:00", "sunday", "closed"));
        assertTrue(night.open(LocalDateTime.of(2026, 11, 29, 1, 30)));
        assertEquals(false, night.open(LocalDateTime.of(2026, 11, 29, 2, 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:59, true", // Monday
        "2026-11-23T10:00, false",
        "2026-11-23T20:00, true",
        "2026-11-24T02:59, false", // Tuesday was not named
        "2026-11-24T03:00, true",
        "2026-11-24T04:59, true",
        "2026-11-24T05:00, false",
        "2026-11-24T12:00, false",
        "2026-11-27T04:00, true", // Friday, before it opens in the evening
        "2026-11-28T01:59, false", // Saturday was not named
        "2026-11-29T12:00, true", // Sunday
    })
    void theSmallHoursOfADayWithoutHoursAreAfterHours(LocalDateTime at, boolean after) {
        assertEquals(after, HOURS.after(at));
    }

    @Test
    void aBarThatIsStillOpenHasNoSmallHoursYet() {
        OpeningHours bar = OpeningHours.of(Map.of("saturday", "18:00-04:00"));
        assertFalse(bar.after(LocalDateTime.of(2026, 11, 29, 3, 30)));
        assertTrue(bar.after(LocalDateTime.of(2026, 11, 29, 4, 0)));
    }

    @Test
    void aShopThatSaysItNeverClosesHasNone() {
        OpeningHours never = OpeningHours.of(Map.of("saturday", "0:00-24:00"));
        assertFalse(never.after(LocalDateTime.of(2026, 11, 28, 3, 30)));
    }
}
