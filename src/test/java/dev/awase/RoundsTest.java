package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void givesTheWorksAnswerAndAMedian() throws Exception {
        Rounds rounds = new Rounds();
        assertEquals("done", rounds.time(() -> "done"));
        assertEquals("again", rounds.time(() -> "again"));
        assertTrue(rounds.median() >= 0);
    }

    @Test
    void ofOneTimeItIsAllThereIs() throws Exception {
        Rounds rounds = new Rounds();
        rounds.time(() -> "done");
        assertEquals(rounds.median(), rounds.p95());
        assertEquals(rounds.first(), rounds.p95());
    }

    @Test
    void nothingTimedHasNoMedian() {
        assertThrows(IllegalStateException.class, new Rounds()::median);
    }
}
