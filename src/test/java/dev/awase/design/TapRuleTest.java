package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TapRuleTest {
    private static final double SLOP = 13.5;

    private final AtomicLong now = new AtomicLong(5);
    private final TapRule rule = new TapRule(now::get);

    @Test
    void theFirstTapCounts() {
        assertTrue(tap(100, 100));
    }

    @Test
    void aBounceDoesNotCountAndDoesNotProlongTheWait() {
        assertTrue(tap(100, 100));
        pass(299);
        assertFalse(tap(100, 100));
        pass(1);
        assertTrue(tap(100, 100));
    }

    @Test
    void aTapThatMovedTooFarIsADrag() {
        rule.pressed(100, 100);
        assertFalse(rule.accepts(100 + SLOP + 0.1, 100, SLOP));
        rule.pressed(100, 100);
        assertTrue(rule.accepts(100, 100 + SLOP, SLOP), "a drag starts no wait");
    }

    private boolean tap(double x, double y) {
        rule.pressed(x, y);
        return rule.accepts(x, y, SLOP);
    }

    private void pass(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
