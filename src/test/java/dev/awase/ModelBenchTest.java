package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.vision.DeviceReader;
import dev.awase.vision.ReaderSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelBenchTest {
    @Test
    void measuresImprovedLooksBesideTheSameBytesBare() throws Exception {
        ModelBench.Result result;
        try (DeviceReader reader = new DeviceReader(
                ReaderSettings.DEFAULT, RankBenchTest.taxonomy()::knows, Path.of("target", "native"))) {
            result = new ModelBench(RankBenchTest.taxonomy(), reader, 1).run(300);
        }
        assertEquals(300, result.products());
        assertTrue(result.requestBytes() > 5_000, "a photo and candidates: " + result.text());
        assertTrue(result.bareMs() > 0 && result.askedMs() > 0 && result.improvedMs() > result.askedMs(), result::text);
    }
}
