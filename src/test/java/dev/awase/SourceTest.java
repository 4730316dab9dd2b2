package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.house.Source;
import dev.awase.house.SourceGuard;
import dev.awase.house.SourceRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's text keeps its manners, and each rule is shown a planted fault that it must catch. */
class SourceTest {
    private static final List<Source> PROJECT = Source.all();

    static List<SourceGuard> guards() {
        return SourceRules.guards();
    }

    @Test
    void seesTheProject() {
        assertTrue(
                PROJECT.stream()
                        .map(Source::path)
                        .toList()
                        .containsAll(List.of(
                                "pom.xml",
                                "src/main/java/dev/awase/Main.java",
                                "src/test/java/dev/awase/SourceTest.java")),
                "the rules would hold over nothing");
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theProjectKeeps(SourceGuard guard) {
        assertEquals(List.of(), guard.faults().apply(PROJECT));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void aPlantedFaultIsCaught(SourceGuard guard) {
        for (Source fault : guard.planted()) {
            assertFalse(guard.faults().apply(List.of(fault)).isEmpty(), () -> fault.path() + " went through");
        }
    }
}
