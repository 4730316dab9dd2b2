package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinationSettingsTest {
    private static final CoordinationSettings DEFAULT = CoordinationSettings.DEFAULT;

    @Test
    void pinsTheDefaults() {
        assertEquals(
                new CoordinationSettings.LookWeights(
                        0.34, 0.02, 0.01, 0.14, 0.12, 0.2, 0.1, 20, 0.06, 0.25, 0.2, 0.3, 0.11),
                DEFAULT.look());
        assertEquals(new CoordinationSettings.SimilarWeights(0.6, 0.2, 0.1, 0.1), DEFAULT.similar());
        assertEquals(12, DEFAULT.shelfSize());
        assertEquals(0.2, DEFAULT.variety());
        assertEquals(0.5, DEFAULT.together());
    }

    @Test
    void nearnessOfToneLeads() {
        CoordinationSettings.LookWeights weights = DEFAULT.look();
        assertTrue(weights.closeness()
                > List.of(weights.undertone(), weights.contrast(), weights.pattern(), weights.formality()).stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElseThrow());
    }

    @Test
    void refusesWhatMakesNoShelf() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CoordinationSettings(DEFAULT.look(), DEFAULT.similar(), 0, 0.1, 0.5));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CoordinationSettings(DEFAULT.look(), DEFAULT.similar(), 12, Double.NaN, 0.5));
        assertThrows(IllegalArgumentException.class, () -> DEFAULT.withTogether(1.1));
        CoordinationSettings.SimilarWeights negative = new CoordinationSettings.SimilarWeights(-1, 0, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> Ranking.similar(negative));
    }
}
