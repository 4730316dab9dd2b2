package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ImportBenchTest {
    @Test
    void importsEveryMadeUpRowBesideTheShellWhereThereIsOne() throws Exception {
        ImportBench.Result result = new ImportBench(RankBenchTest.taxonomy(), 1).run(200);
        assertEquals(200, result.rows());
        assertTrue(result.importMs() > 0);
        assertEquals(result.importMs(), result.firstMs(), "of one round the first is the median");
        assertEquals(Programs.find("sqlite3").isPresent(), result.ratio().isPresent());
    }

    @Test
    void saysSoWhereThereIsNothingToCompareWith() {
        String words = new ImportBench.Result(10, 1.5, 2.5, OptionalDouble.empty(), OptionalDouble.empty()).text();
        assertTrue(words.contains("sqlite3 is not installed"), words);
    }
}
