package dev.awase.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.session.Coaching.Hint;
import dev.awase.vision.Glimpse;
import dev.awase.vision.Glimpse.Flaw;
import dev.awase.vision.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoachTest {
    private static final long QUARTER = 250_000_000L;

    private final Coach coach = new Coach();
    private long now = 5_000_000_000L;
    private int step;

    @Test
    void aHintComesWhenTwoGlimpsesSayItAndStandsForASecond() {
        assertEquals(Hint.NONE, see(Flaw.SMALL).hint());
        assertEquals(Hint.CLOSER, see(Flaw.SMALL).hint());
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            hints.add(see().hint());
        }
        assertEquals(List.of(Hint.CLOSER, Hint.CLOSER, Hint.CLOSER, Hint.STEADY, Hint.STEADY, Hint.STEADY), hints);
    }

    @Test
    void aPictureThatWaversBetweenTwoDoesNotFlicker() {
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            hints.add(see(i % 2 == 0 ? Flaw.SMALL : Flaw.EMPTY).hint());
        }
        assertEquals(1, hints.stream().distinct().count(), hints::toString);
        int changes = 0;
        for (int i = 0; i < 80; i++) {
            Hint before = hints.getLast();
            hints.add(see(i / 3 % 2 == 0 ? Flaw.SMALL : Flaw.EMPTY).hint());
            changes += before == hints.getLast() ? 0 : 1;
        }
        assertTrue(changes <= 20, changes + " changes in 20 s: each stood for a second at least");
    }

    @Test
    void afterASecondOfRestAPhotoMayTakeItself() {
        see();
        assertFalse(see().ready());
        for (int i = 0; i < 3; i++) {
            assertFalse(see().ready());
        }
        assertTrue(see().ready(), "the fifth since the second glimpse, when she was first seen at rest");
    }

    @Test
    void whoeverMovesIsAskedToHoldStill() {
        see();
        see();
        move();
        move();
        move();
        assertEquals(Hint.MOVING, move().hint());
        assertEquals(0, move().steady());
        for (int i = 0; i < 5; i++) {
            see();
        }
        assertTrue(see().ready());
    }

    @Test
    void nobodyIsToldTheSameForEver() {
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            hints.add(see(Flaw.SEVERAL).hint());
        }
        assertEquals(Hint.SEVERAL, hints.get(20));
        assertEquals(Hint.NONE, hints.getLast(), "what she holds is hers to judge");
        assertFalse(see(Flaw.SEVERAL).ready(), "and hers to photograph");
        for (Flaw room : List.of(Flaw.EMPTY, Flaw.DARK, Flaw.BRIGHT)) {
            for (int i = 0; i < 60; i++) {
                hints.add(see(room).hint());
            }
            assertEquals(room.name(), hints.getLast().name(), "what is true of the room stands");
        }
    }

    @Test
    void theLampComesWhereItIsDarkAndGoesOnlyWhereItIsWellLight() {
        assertFalse(dark(20).lamp());
        for (int i = 0; i < 5; i++) {
            dark(20);
        }
        assertTrue(dark(20).lamp());
        for (int i = 0; i < 40; i++) {
            assertTrue(light(54).lamp(), "lighter by the lamp alone");
        }
        for (int i = 0; i < 5; i++) {
            light(80);
        }
        assertFalse(light(80).lamp());
    }

    private Coaching see(Flaw flaw) {
        return see(Optional.of(flaw), 70, step);
    }

    private Coaching see() {
        return see(Optional.empty(), 70, step);
    }

    private Coaching move() {
        return see(Optional.empty(), 70, ++step);
    }

    private Coaching dark(double lightness) {
        return see(Optional.of(Flaw.DARK), lightness, step);
    }

    private Coaching light(double lightness) {
        return see(Optional.empty(), lightness, step);
    }

    /** Stripes that wander by {@code at} cells. */
    private Coaching see(Optional<Flaw> flaw, double lightness, int at) {
        float[] cells = new float[64 * 48];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (i % 64 + 3 * at) / 8 % 2 == 0 ? 30 : 70;
        }
        now += QUARTER;
        return coach.see(new Glimpse(flaw, lightness, new Grid(cells)), now);
    }
}
