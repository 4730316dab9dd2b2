package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SoakPlanTest {
    @Test
    void theSameSeedIsTheSameFaults() {
        assertEquals(faults(SoakPlan.of(400, 0.3, 5)), faults(SoakPlan.of(400, 0.3, 5)));
        assertNotEquals(faults(SoakPlan.of(400, 0.3, 5)), faults(SoakPlan.of(400, 0.3, 6)));
    }

    @Test
    void faultsComeAtTheirRateAndOfEveryKind() {
        List<SoakFault> drawn = faults(SoakPlan.of(4_000, 0.1, 1)).stream()
                .flatMap(Optional::stream)
                .toList();
        assertTrue(Math.abs(drawn.size() - 400) < 80, () -> "drawn: " + drawn.size());
        assertEquals(EnumSet.allOf(SoakFault.class), EnumSet.copyOf(drawn));
        assertEquals(
                List.of(),
                faults(SoakPlan.of(100, 0, 1)).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void theLastVisitShowsThatAllIsWellAgain() {
        SoakPlan plan = SoakPlan.of(10, 1, 1);
        assertTrue(plan.fault(9).isPresent());
        assertEquals(Optional.empty(), plan.fault(10));
    }

    @Test
    void nothingMayGrowAfterFiveHundredVisitsOrATwentiethOfFewer() {
        assertEquals(500, SoakPlan.of(10_000, 0, 1).settled());
        assertEquals(20, SoakPlan.of(400, 0, 1).settled());
        assertEquals(0, SoakPlan.of(100, 0, 1).settled());
    }

    @Test
    void theMachineIsReadAtTheStartOnceSettledAndAtTheEnd() {
        SoakPlan plan = SoakPlan.of(10_000, 0, 1);
        List<Integer> read = IntStream.rangeClosed(1, 10_000)
                .filter(plan::readsAfter)
                .boxed()
                .toList();
        assertEquals(1, read.getFirst());
        assertEquals(500, read.get(1));
        assertEquals(10_000, read.getLast());
        assertEquals(12, read.size());
    }

    @Test
    void aPlanWithoutSenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SoakPlan.of(0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> SoakPlan.of(1, 1.1, 1));
        assertThrows(IllegalArgumentException.class, () -> SoakPlan.of(1, Double.NaN, 1));
    }

    private static List<Optional<SoakFault>> faults(SoakPlan plan) {
        return IntStream.rangeClosed(1, plan.visits()).mapToObj(plan::fault).toList();
    }
}
