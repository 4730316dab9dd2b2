package dev.awase.coordination.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void aClearOrderIsWhatItIs() {
        Standing second = Standing.of(new double[] {0.1, 0.9, 0.5, 0.2}, 2);
        assertEquals(new Standing(1, 0), second);
        assertEquals(0, second.within(1));
        assertEquals(1, second.within(2));
        assertEquals(0.5, second.reciprocalRank());
    }

    @Test
    void aTieCountsAsChanceWouldHaveIt() {
        Standing level = Standing.of(new double[] {1, 1, 1, 1}, 3);
        assertEquals(0.25, level.within(1));
        assertEquals(0.75, level.within(3));
        assertEquals((1 + 0.5 + 1.0 / 3 + 0.25) / 4, level.reciprocalRank(), 1e-12);
        assertEquals(0.5, Standing.of(new double[] {9, 2, 2}, 1).within(2));
    }
}
