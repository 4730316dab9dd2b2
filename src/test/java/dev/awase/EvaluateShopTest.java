package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateShopTest {
    @TempDir
    private Path home;

    private final Terminal terminal = new Terminal();

    @Test
    void tellsBothSidesOfTheSameVisits() {
        assertEquals(0, evaluate("--visits", "20", "--json"), terminal.err());
        JsonNode trial = terminal.json();
        assertEquals(20, trial.get("visits").asInt());
        for (String at : List.of(
                "/fixed/like_rate/value",
                "/learning/like_rate/value",
                "/fixed/coverage",
                "/learning/gini",
                "/gain/difference",
                "/gain/low",
                "/course/3/high",
                "/prank/firsts_changed",
                "/prank/most_points")) {
            assertTrue(trial.at(at).isNumber(), at);
        }
        assertEquals(0, evaluate("--visits", "20"), terminal.err());
        assertTrue(terminal.out().contains("like-rate"), terminal.out());
    }

    @Test
    void numbersOutOfRangeAreMisuse() {
        assertEquals(2, evaluate("--visits", "0"));
        assertEquals(2, evaluate("--strength", "-1"));
        assertEquals(2, evaluate("--near", "99"));
    }

    private int evaluate(String... more) {
        String[] words = {"evaluate", "shop", "--home", home.toString()};
        return terminal.run(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new));
    }
}
