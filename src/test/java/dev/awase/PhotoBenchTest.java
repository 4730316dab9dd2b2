package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.vision.DeviceReader;
import dev.awase.vision.ReaderSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PhotoBenchTest {
    @Test
    void measuresTheWholeWayAndTheFirstTime() throws Exception {
        PhotoBench.Result result;
        try (DeviceReader reader = new DeviceReader(
                ReaderSettings.DEFAULT, RankBenchTest.taxonomy()::knows, Path.of("target", "native"))) {
            result = new PhotoBench(RankBenchTest.taxonomy(), reader, 1).run(200);
        }
        assertEquals(200, result.products());
        assertTrue(result.totalMs() > 0 && result.p95Ms() >= result.totalMs(), result.text());
        assertTrue(result.firstMs() > 0 && result.firstRatio() > 0, result.text());
    }
}
