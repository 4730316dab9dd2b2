package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.ModelFault.Kind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Patience patience = new Patience(new SplittableRandom(7));

    @Test
    void triesAgainOnlyAfterFaultsThatPass() {
        for (Kind kind : Kind.values()) {
            boolean again =
                    patience.before(0, new ModelFault(kind, "planted"), LONG).isPresent();
            assertEquals(EnumSet.of(Kind.BUSY, Kind.SERVER).contains(kind), again, kind.id());
        }
    }

    @Test
    void triesTwiceAtMostAndWaitsLonger() {
        ModelFault fault = new ModelFault(Kind.SERVER, "planted");
        Duration first = patience.before(0, fault, LONG).orElseThrow();
        Duration second = patience.before(1, fault, LONG).orElseThrow();
        assertTrue(first.toMillis() >= 125 && first.toMillis() <= 250, first.toString());
        assertTrue(second.toMillis() >= 250 && second.toMillis() <= 500, second.toString());
        assertEquals(Optional.empty(), patience.before(2, fault, LONG));
    }

    @Test
    void waitsOnlyWhatFitsIntoTheTimeLeft() {
        ModelFault fault = new ModelFault(Kind.BUSY, "planted", Optional.of(Duration.ofSeconds(5)));
        assertEquals(Optional.of(Duration.ofSeconds(5)), patience.before(0, fault, Duration.ofSeconds(6)));
        assertEquals(Optional.empty(), patience.before(0, fault, Duration.ofSeconds(5)));
    }
}
