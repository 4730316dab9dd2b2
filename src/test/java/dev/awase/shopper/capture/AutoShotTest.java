package dev.awase.shopper.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.session.Coaching;
import dev.awase.session.Coaching.Hint;
import dev.awase.shopper.capture.AutoShot.Act;
import org.junit.jupiter.api.Test;

class AutoShotTest {
    private static final Coaching READY = new Coaching(Hint.STEADY, 1, false);
    private static final Coaching ALMOST = new Coaching(Hint.STEADY, 0.8, false);
    private static final Coaching MOVING = new Coaching(Hint.MOVING, 0, false);

    private final AutoShot auto = new AutoShot(true);

    @Test
    void countsOnceWhenSheIsStill() {
        assertEquals(Act.NOTHING, auto.see(ALMOST, true));
        assertEquals(Act.COUNT, auto.see(READY, true));
        assertTrue(auto.counting());
        assertEquals(Act.NOTHING, auto.see(READY, false), "it counts already");
        auto.taken();
        assertEquals(Act.NOTHING, auto.see(READY, true), "the same rest is photographed once");
        auto.see(Coaching.NONE, false);
        assertEquals(Act.NOTHING, auto.see(READY, true), "reading it makes it no other");
        auto.see(MOVING, true);
        assertEquals(Act.COUNT, auto.see(READY, true));
        assertEquals(Act.STOP, auto.see(Coaching.NONE, false), "the lens has stalled");
    }

    @Test
    void stopsWhenSheMovesAndBeginsAnewWhenSheRests() {
        auto.see(READY, true);
        assertEquals(Act.STOP, auto.see(MOVING, false));
        assertFalse(auto.counting());
        assertEquals(Act.COUNT, auto.see(READY, true));
    }

    @Test
    void whoeverStopsItOrTouchesIsLeftAlone() {
        auto.see(READY, true);
        auto.letHer();
        assertEquals(Act.NOTHING, auto.see(MOVING, true), "her own count-down goes on whatever she does");
        assertEquals(Act.NOTHING, auto.see(READY, true));
    }

    @Test
    void offIsOffAndABusyLensWaits() {
        assertEquals(Act.NOTHING, new AutoShot(false).see(READY, true));
        assertEquals(Act.NOTHING, auto.see(READY, false));
        assertEquals(Act.COUNT, auto.see(READY, true));
    }
}
