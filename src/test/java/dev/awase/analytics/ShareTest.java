package dev.awase.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShareTest {
    /** Against published values of Wilson's interval: 10 of 20 is 0.299 to 0.701; 0 of 10 is 0 to 0.278. */
    @Test
    void theIntervalIsWilsons() {
        assertEquals(0.299, new Share(10, 20).low(), 0.001);
        assertEquals(0.701, new Share(10, 20).high(), 0.001);
        assertEquals(0, new Share(0, 10).low(), 1e-9);
        assertEquals(0.278, new Share(0, 10).high(), 0.001);
        assertEquals(1, new Share(10, 10).high(), 1e-9);
    }

    @Test
    void littleIsTooEarlyAndNothingIsEverything() {
        assertTrue(new Share(10, 20).tooEarly());
        assertFalse(new Share(500, 1000).tooEarly());
        assertEquals(0, new Share(0, 0).low());
        assertEquals(1, new Share(0, 0).high());
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }
}
