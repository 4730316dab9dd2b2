package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
    private final AtomicLong now = new AtomicLong();
    private final IdleWatch watch = new IdleWatch(now::get);

    @Test
    void warnsAfter45SecondsAndCounts20Down() {
        pass(44.9);
        assertInstanceOf(IdleWatch.State.Quiet.class, watch.state());
        pass(0.1);
        assertEquals(new IdleWatch.State.Warning(20, 1), watch.state());
        pass(10);
        assertEquals(new IdleWatch.State.Warning(10, 0.5), watch.state());
        pass(9.5);
        assertEquals(
                1,
                assertInstanceOf(IdleWatch.State.Warning.class, watch.state()).left());
        pass(0.5);
        assertInstanceOf(IdleWatch.State.Expired.class, watch.state());
    }

    @Test
    void isExtendedAsOftenAsTheShopperLikes() {
        for (int i = 0; i < 12; i++) {
            pass(60);
            assertInstanceOf(IdleWatch.State.Warning.class, watch.state());
            watch.touched();
            assertInstanceOf(IdleWatch.State.Quiet.class, watch.state());
        }
    }

    @Test
    void endsTenSecondsAfterGoodbyeWithoutAWarning() {
        watch.restart(IdleWatch.GOODBYE);
        pass(9.9);
        assertInstanceOf(IdleWatch.State.Quiet.class, watch.state());
        pass(0.1);
        assertInstanceOf(IdleWatch.State.Expired.class, watch.state());
    }

    @Test
    void whoeverIsSeenIsLeftInPeaceForThreeMinutesAtMost() {
        for (int i = 0; i < 4; i++) {
            pass(44);
            watch.seen();
            assertInstanceOf(IdleWatch.State.Quiet.class, watch.state());
        }
        pass(10);
        watch.seen();
        pass(35);
        assertInstanceOf(IdleWatch.State.Warning.class, watch.state(), "three minutes without a touch are over");
        watch.touched();
        pass(60);
        watch.seen();
        assertInstanceOf(IdleWatch.State.Quiet.class, watch.state());
    }

    @Test
    void aFreshScreenStartsTheWaitAgain() {
        pass(40);
        watch.restart(IdleWatch.VISIT);
        pass(40);
        assertInstanceOf(IdleWatch.State.Quiet.class, watch.state());
    }

    private void pass(double seconds) {
        now.addAndGet(Math.round(seconds * TimeUnit.SECONDS.toNanos(1)));
    }
}
