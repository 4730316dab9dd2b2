package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PeerBenchTest {
    @Test
    void measuresAllThreeInOneRun() throws Exception {
        PeerBench.Result result = new PeerBench(RankBenchTest.taxonomy(), 1).run(300);
        assertEquals(300, result.products());
        assertTrue(result.lookMs() > 0 && result.cosineMs() > 0 && result.passMs() > 0, result.text());
        assertTrue(result.text().contains("1,536"), result.text());
    }
}
