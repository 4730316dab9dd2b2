package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SoakGrowthTest {
    @Test
    void whatBreathesIsFlat() {
        List<SoakReading> readings = readings(40, 90, 84, 88, 83, 91, 85, 92);
        SoakGrowth growth = SoakGrowth.of(readings, 500).orElseThrow();
        assertEquals(List.of(), growth.findings());
        assertEquals(91.0 / 88 - 1, growth.heap(), 1e-9, "of the three at either end the median");
    }

    @Test
    void whatGrowsSteadilyIsFound() {
        SoakGrowth growth =
                SoakGrowth.of(readings(40, 80, 84, 88, 92, 96, 100, 104), 500).orElseThrow();
        assertTrue(growth.findings().getFirst().startsWith("the heap grew by 19 %"), growth::toString);
    }

    @Test
    void oneReadingThatLiesLowMakesNoLeak() {
        assertEquals(
                List.of(),
                SoakGrowth.of(readings(40, 103, 153, 167, 145, 158, 170, 141), 500)
                        .orElseThrow()
                        .findings());
    }

    @Test
    void residentMemoryAndThreadsAreJudgedAlike() {
        List<SoakReading> readings = List.of(
                new SoakReading(500, 80, OptionalLong.of(400), 20, OptionalLong.of(90), new SoakReading.Pictures(0, 0)),
                new SoakReading(
                        900, 80, OptionalLong.of(450), 23, OptionalLong.of(90), new SoakReading.Pictures(0, 0)));
        assertEquals(2, SoakGrowth.of(readings, 500).orElseThrow().findings().size());
    }

    @Test
    void whatAPlatformDoesNotTellHasNotGrown() {
        List<SoakReading> readings = List.of(
                new SoakReading(
                        500, 80, OptionalLong.empty(), 20, OptionalLong.empty(), new SoakReading.Pictures(0, 0)),
                new SoakReading(
                        900, 80, OptionalLong.empty(), 20, OptionalLong.empty(), new SoakReading.Pictures(0, 0)));
        assertEquals(List.of(), SoakGrowth.of(readings, 500).orElseThrow().findings());
    }

    @Test
    void ofTooFewVisitsNothingIsSaid() {
        assertEquals(Optional.empty(), SoakGrowth.of(readings(40, 90), 0));
        assertEquals(Optional.empty(), SoakGrowth.of(readings(40, 90), 500), "one reading once it had settled");
    }

    /** After the first visit, after the 500th, and after each 500 more. */
    private static List<SoakReading> readings(double... heap) {
        List<SoakReading> readings = new ArrayList<>();
        for (int i = 0; i < heap.length; i++) {
            readings.add(new SoakReading(
                    Math.max(1, i * 500),
                    heap[i],
                    OptionalLong.of(400),
                    20,
                    OptionalLong.of(90),
                    new SoakReading.Pictures(3, 1)));
        }
        return readings;
    }
}
