package dev.awase.design.pad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RepeatTest {
    private final AtomicLong now = new AtomicLong();
    private final Repeat repeat = new Repeat(now::get);

    @Test
    void goesOnAfterHalfASecondAndThenTwelveTimesASecond() {
        repeat.press();
        assertEquals(0, after(499));
        assertEquals(1, after(1));
        assertEquals(0, after(79));
        assertEquals(1, after(1));
    }

    @Test
    void aStallIsNotMadeUpFor() {
        repeat.press();
        assertEquals(1, after(60_000));
        assertEquals(0, after(0));
    }

    @Test
    void aKeyThatWasLetGoIsStill() {
        assertEquals(0, after(10_000));
        repeat.press();
        repeat.release();
        assertEquals(0, after(10_000));
    }

    private int after(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
        return repeat.due();
    }
}
