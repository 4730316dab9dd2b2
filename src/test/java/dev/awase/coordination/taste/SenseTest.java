package dev.awase.coordination.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SenseTest {
    @Test
    void aWoolCoatIsForAnotherDayThanSandals() {
        Sense coat = Sense.of("80% Wool, 20% Nylon", "long coat");
        assertTrue(coat.agreement(Sense.of("leather", "knee boots")) > 0.3);
        assertTrue(coat.agreement(Sense.of("", "sandals")) < -0.3);
    }

    @Test
    void readsTheWordsOfJapaneseShopsToo() {
        assertTrue(Sense.of("ウール100%", "").warmth() > 0.5);
        assertTrue(Sense.of("リネン", "").warmth() < -0.5);
    }

    @Test
    void whatTellsNothingAgreesWithAll() {
        assertTrue(Sense.of("unobtainium", "thing").isNone());
        assertEquals(0, Sense.NONE.agreement(Sense.of("wool", "gown")));
    }
}
