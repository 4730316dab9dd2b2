package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.stylist.ModelFault.Kind;
import dev.awase.stylist.ModelSettings.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ListLedger ledger = new ListLedger();
    private final Deadline deadline = Deadline.in(Duration.ofSeconds(20));

    @Test
    void nobodyIsAskedOnceTheDaysTokensAreSpent() {
        ledger.add(call(NOON, 900, 100));
        assertEquals(Kind.BUDGET, refused(new Daily(1000, 100), NOON));
        assertEquals("answer", ask(new Daily(1001, 100), NOON));
    }

    @Test
    void nobodyIsAskedOnceTheDaysCallsAreMade() {
        ledger.add(call(NOON, 1, 1));
        ledger.add(call(NOON, 1, 1));
        assertEquals(Kind.BUDGET, refused(new Daily(1000, 2), NOON));
    }

    @Test
    void theNextDayIsNew() {
        ledger.add(call(NOON, 900, 100));
        assertEquals("answer", ask(new Daily(1000, 100), NOON.plus(Duration.ofDays(1))));
    }

    @Test
    void nothingAtAllIsABudgetToo() {
        assertEquals(Kind.BUDGET, refused(new Daily(0, 0), NOON));
    }

    @Test
    void whatIsUnderWayEndsWell() {
        Guards guards = guards(new Daily(1000, 1), NOON);
        assertEquals("answer", guards.around("m", deadline, () -> {
            ledger.add(call(NOON, 5000, 0));
            return "answer";
        }));
    }

    @Test
    void aSecondTryIsWithinTheBudgetToo() {
        Guards guards = guards(new Daily(1000, 1), NOON);
        ModelFault fault = assertThrows(
                ModelFault.class,
                () -> guards.around("m", deadline, () -> {
                    ledger.add(call(NOON, 0, 0));
                    throw new ModelFault(Kind.SERVER, "planted");
                }));
        assertEquals(Kind.BUDGET, fault.kind());
    }

    @Test
    void oneModelsTroubleIsNotAnothers() {
        Guards guards = guards(new Daily(1000, 1000), NOON);
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    ModelFault.class,
                    () -> guards.around("ears", deadline, () -> {
                        throw new ModelFault(Kind.OFFLINE, "planted");
                    }));
        }
        assertEquals(
                Kind.PAUSED,
                assertThrows(ModelFault.class, () -> guards.around("ears", deadline, () -> "answer"))
                        .kind());
        assertEquals("answer", guards.around("eyes", deadline, () -> "answer"));
    }

    @Test
    void aShopperWhoLeavesIsNobodysFault() {
        Guards guards = guards(new Daily(1000, 1000), NOON);
        for (int i = 0; i < 9; i++) {
            Deadline left = Deadline.in(Duration.ofSeconds(20));
            assertThrows(
                    ModelFault.class,
                    () -> guards.around("m", left, () -> {
                        left.cancel();
                        throw Errand.unwanted();
                    }));
        }
        assertEquals("answer", guards.around("m", deadline, () -> "answer"));
    }

    private String ask(Daily daily, Instant now) {
        return guards(daily, now).around("m", deadline, () -> "answer");
    }

    private Kind refused(Daily daily, Instant now) {
        return assertThrows(ModelFault.class, () -> ask(daily, now)).kind();
    }

    private Guards guards(Daily daily, Instant now) {
        return new Guards(ledger, daily, Clock.fixed(now, ZoneOffset.UTC), System::nanoTime);
    }

    private static ModelCall call(Instant at, long in, long out) {
        return new ModelCall(at, Purpose.STYLING, "m", in, out, Duration.ofMillis(5), "stop", Optional.empty(), 0);
    }
}
