package dev.awase.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.upkeep.Heartbeat.Pulse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
    private final Deque<Runnable> thread = new ArrayDeque<>();
    private long millis;
    private final Heartbeat heart = new Heartbeat(
            thread::add, () -> Duration.ofMillis(millis).toNanos(), Duration.ofSeconds(2), Duration.ofSeconds(10));

    @Test
    void aThreadThatWorksIsAlive() {
        for (int look = 0; look < 100; look++) {
            assertEquals(Pulse.ALIVE, lookAfter(500));
            thread.pop().run();
        }
    }

    @Test
    void aStallIsToldOnceAndThenGivenUpOnce() {
        assertEquals(Pulse.ALIVE, lookAfter(500));
        assertEquals(Pulse.WAITING, lookAfter(1000));
        assertEquals(Pulse.STALLED, lookAfter(1000));
        for (int look = 0; look < 7; look++) {
            assertEquals(Pulse.WAITING, lookAfter(1000));
        }
        assertEquals(Pulse.DEAD, lookAfter(1000));
        assertEquals(Pulse.WAITING, lookAfter(1000));
        assertEquals(1, thread.size(), "no second beat is queued behind the first");
    }

    @Test
    void aThreadThatComesToIsAliveAndItsNextStallIsToldAnew() {
        lookAfter(500);
        lookAfter(1000);
        assertEquals(Pulse.STALLED, lookAfter(1000));
        thread.pop().run();
        assertEquals(Pulse.ALIVE, lookAfter(500));
        lookAfter(1000);
        assertEquals(Pulse.STALLED, lookAfter(1000));
    }

    @Test
    void aMachineThatSleptIsNoStall() {
        lookAfter(500);
        assertEquals(Pulse.WAITING, lookAfter(3_600_000));
        assertEquals(Pulse.WAITING, lookAfter(1000));
        assertEquals(Pulse.STALLED, lookAfter(1000), "but it has to wake up with it");
    }

    @Test
    void itIsLateBeforeItIsGivenUp() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Heartbeat(Runnable::run, () -> 0, Duration.ofSeconds(2), Duration.ofSeconds(2)));
    }

    private Pulse lookAfter(long time) {
        millis += time;
        return heart.look();
    }
}
