package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopSignTest {
    @Test
    void whoeverWatchesLastIsToldOnce() {
        List<String> told = new ArrayList<>();
        try (StopSign sign = StopSign.onInterrupt()) {
            sign.instead(() -> told.add("first photo"));
            sign.instead(() -> told.add("second photo"));
            assertFalse(sign.raised());
            sign.raise();
            assertTrue(sign.raised());
            assertEquals(List.of("second photo"), told);
            sign.instead(() -> told.add("third photo"));
            assertEquals(List.of("second photo", "third photo"), told, "who comes late is told at once");
        }
    }

    @Test
    void nobodyWaitsWhenItIsRaised() {
        try (StopSign sign = StopSign.onInterrupt()) {
            sign.raise();
            sign.await(Duration.ofDays(1));
            assertTrue(sign.raised());
        }
    }
}
