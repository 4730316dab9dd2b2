package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SoakBellTest {
    private static final Visit VISIT = new Visit(3, Locale.JAPANESE, new Step.Notice());

    @Test
    void aStepThatNeverComesIsNotWaitedForForEver() {
        SoakBell bell = new SoakBell(Duration.ofMillis(20));
        bell.heard(VISIT);
        bell.pulsed();
        Refusal vain = assertThrows(Refusal.class, () -> bell.await(visit -> visit.number() == 4, "the next visit"));
        assertEquals("waited in vain for the next visit", vain.getMessage());
    }

    @Test
    void aScreenHasComeOnceItWasLaidOut() throws Exception {
        SoakBell bell = new SoakBell(SoakBell.PATIENCE);
        bell.pulsed();
        bell.heard(VISIT);
        CompletableFuture<Visit> come =
                CompletableFuture.supplyAsync(() -> bell.await(visit -> visit.number() == 3, "the visit"));
        assertFalse(come.isDone(), "the pulse before it has not drawn it");
        bell.pulsed();
        assertEquals(VISIT, come.get(60, TimeUnit.SECONDS));
    }
}
