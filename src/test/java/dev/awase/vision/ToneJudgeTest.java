package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.item.ToneName;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ToneJudgeTest {
    private static final Map<ToneName, ToneJudge.Clue> NAVY_THAT_MEASURES_BLACK = Map.of(
            ToneName.NAVY, ToneJudge.Clue.of(0.8, 0.2),
            ToneName.BLACK, ToneJudge.Clue.of(0.15, 0.7));

    @Test
    void aSureModelOutweighsWhatTheClothMeasures() {
        assertEquals(ToneName.NAVY, ToneJudge.shipped().choose(NAVY_THAT_MEASURES_BLACK));
    }

    @Test
    void theClothDecidesWhereTheModelWavers() {
        assertEquals(
                ToneName.BLACK,
                ToneJudge.shipped()
                        .choose(Map.of(
                                ToneName.NAVY, ToneJudge.Clue.of(0.45, 0.1),
                                ToneName.BLACK, ToneJudge.Clue.of(0.4, 0.8))));
    }

    @Test
    void whatPeopleCallItCountsToo() {
        assertEquals(
                ToneName.BLACK,
                judge(name -> name == ToneName.BLACK ? 2.0 : 0.0).choose(NAVY_THAT_MEASURES_BLACK));
        assertEquals(ToneName.NAVY, judge(name -> 0.0).choose(NAVY_THAT_MEASURES_BLACK));
    }

    @Test
    void refusesToLackAName() {
        assertThrows(IllegalArgumentException.class, () -> new ToneJudge(1, 0.5, Map.of(ToneName.RED, 0.0)));
    }

    private static ToneJudge judge(Function<ToneName, Double> habit) {
        return new ToneJudge(
                1, 0.5, Arrays.stream(ToneName.values()).collect(Collectors.toMap(Function.identity(), habit)));
    }
}
