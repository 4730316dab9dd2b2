package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.stylist.ModelFault.Kind;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private long now;
    private final Breaker breaker = new Breaker(() -> now);

    @Test
    void opensAfterThreeFaultsInARow() {
        failed(Kind.SERVER);
        failed(Kind.TIMEOUT);
        failed(Kind.OFFLINE);
        assertEquals(Optional.of(Duration.ofSeconds(30)), refused().retryAfter());
    }

    @Test
    void anAnswerInBetweenCountsAnew() {
        failed(Kind.SERVER);
        failed(Kind.SERVER);
        breaker.enter();
        breaker.well();
        failed(Kind.SERVER);
        failed(Kind.SERVER);
        assertDoesNotThrow(breaker::enter);
    }

    @Test
    void whatTheServerRefusesSaysThatItLives() {
        for (int i = 0; i < 5; i++) {
            failed(Kind.REQUEST);
            failed(Kind.KEY);
            failed(Kind.CUT);
        }
        assertDoesNotThrow(breaker::enter);
    }

    @Test
    void waitsAsLongAsTheServerSays() {
        breaker.enter();
        breaker.failed(new ModelFault(Kind.BUSY, "busy", Optional.of(Duration.ofMinutes(2))));
        assertEquals(Optional.of(Duration.ofMinutes(2)), refused().retryAfter());
        pass(Duration.ofMinutes(2));
        assertDoesNotThrow(breaker::enter);
    }

    @Test
    void letsOneQuestionThroughAfterThePause() {
        open();
        pass(Duration.ofSeconds(30));
        assertDoesNotThrow(breaker::enter);
        refused();
        breaker.well();
        assertDoesNotThrow(breaker::enter);
    }

    @Test
    void pausesLongerWhereThatOneFailsToo() {
        open();
        pass(Duration.ofSeconds(30));
        failed(Kind.SERVER);
        pass(Duration.ofSeconds(59));
        refused();
        pass(Duration.ofSeconds(1));
        assertDoesNotThrow(breaker::enter);
    }

    @Test
    void aQuestionNobodyWaitedForLetsTheNextThrough() {
        open();
        pass(Duration.ofSeconds(30));
        breaker.enter();
        breaker.abandoned();
        assertDoesNotThrow(breaker::enter);
    }

    private void open() {
        failed(Kind.SERVER);
        failed(Kind.SERVER);
        failed(Kind.SERVER);
    }

    private void failed(Kind kind) {
        breaker.enter();
        breaker.failed(new ModelFault(kind, "planted"));
    }

    private ModelFault refused() {
        ModelFault fault = assertThrows(ModelFault.class, breaker::enter);
        assertEquals(Kind.PAUSED, fault.kind());
        return fault;
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
