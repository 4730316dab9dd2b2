package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MemoryWatchTest {
    private double share = 0.95;
    private final MemoryWatch watch = new MemoryWatch(() -> share);

    @Test
    void aHeapThatStaysFullAsksForANewStartAndOnePeakDoesNot() {
        assertFalse(watch.look());
        assertFalse(watch.look());
        share = 0.4;
        assertFalse(watch.look());
        share = 0.95;
        assertFalse(watch.look());
        assertFalse(watch.look());
        assertTrue(watch.look());
    }

    @Test
    void thisProcessHasRoom() {
        assertFalse(MemoryWatch.ofThisProcess().look());
    }
}
