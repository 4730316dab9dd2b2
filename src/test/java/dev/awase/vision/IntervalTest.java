package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IntervalTest {
    /** Newcombe (1998), table I: 81 of 263 and 0 of 20. */
    @Test
    void isWilsons() {
        assertEquals(0.2553, Interval.of(81, 263).low(), 1e-4);
        assertEquals(0.3662, Interval.of(81, 263).high(), 1e-4);
        assertEquals(0, Interval.of(0, 20).low(), 1e-9);
        assertEquals(0.1611, Interval.of(0, 20).high(), 1e-4);
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertEquals(new Interval(0, 1), Interval.of(0, 0));
    }
}
