package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    private static final long MILLI = 1_000_000;

    @Test
    void areWithinOnePercentOfTheTruth() {
        Percentiles times = new Percentiles();
        LongStream.rangeClosed(1, 10_000).forEach(tenth -> times.add(tenth * MILLI / 10));
        assertEquals(10_000, times.count());
        assertEquals(500, times.within(0.5), 5);
        assertEquals(950, times.within(0.95), 9.5);
        assertEquals(990, times.within(0.99), 9.9);
        assertEquals(1_000, times.within(1), 10);
    }

    @Test
    void oneSlowOneOfAHundredIsSeenAboveTheNinetyNinth() {
        Percentiles times = new Percentiles();
        LongStream.range(0, 99).forEach(_ -> times.add(MILLI));
        times.add(5_000 * MILLI);
        assertEquals(1, times.within(0.99), 0.01);
        assertEquals(5_000, times.within(0.995), 50);
    }

    @Test
    void nothingAndWhatIsOutOfAllMeasureAreTakenToo() {
        Percentiles times = new Percentiles();
        assertEquals(0, times.within(0.5));
        times.add(0);
        assertEquals(0.001, times.within(0.5), 0.0001);
        times.add(Long.MAX_VALUE);
        assertEquals(2, times.count());
    }
}
