package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedCommandTest {
    private static final String HEADER = "source,context,product,day,shown,visit\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void learnsFromAFileOnceAndForgetsWhenAsked() throws IOException {
        Path file = file(HEADER
                + "bought,AW-TOP-001,AW-BOT-001,2026-11-01,,\n"
                + "bought,AW-TOP-001,AW-BOT-001,2026-11-01,,\n"
                + "liked,AW-TOP-001|AW-SHO-001,AW-BOT-002,2026-11-02,AW-BOT-001|AW-BOT-003,7\n"
                + "disliked,AW-TOP-001,AW-BOT-003,2026-11-03,,0\n");
        for (int time = 0; time < 2; time++) {
            assertEquals(0, learned("--from", file.toString(), "--json"), terminal.err());
            JsonNode document = terminal.json();
            assertEquals(
                    2, document.at("/choices/bought").asInt(), "two sales a day are two, a file read twice is one");
            assertEquals(1, document.at("/choices/liked").asInt());
            assertEquals(1, document.at("/choices/disliked").asInt());
            assertTrue(document.get("relations").asInt() > 0);
            assertTrue(document.get("since").asText().startsWith("2026-11-01"));
            assertTrue(document.get("strongest").size() > 0);
        }
        assertEquals(1, learned("--reset"));
        assertTrue(terminal.err().contains("4 choices"), terminal.err());
        assertEquals(0, learned("--reset", "--yes", "--json"), terminal.err());
        assertEquals(0, terminal.json().at("/choices/bought").asInt());
        assertEquals(4, terminal.json().get("forgotten").asInt());
        assertEquals(0, learned(), terminal.err());
        assertTrue(terminal.out().contains("forgotten  4 older choices"), terminal.out());
    }

    @Test
    void aRowThatCannotBeUsedIsToldAndTheOthersAreLearned() throws IOException {
        Path file = file(HEADER
                + "sold,AW-TOP-001,AW-BOT-001,2026-11-01,,\n"
                + "liked,,AW-BOT-001,2026-11-01,,\n"
                + "liked,AW-TOP-001,NO-SUCH,2026-11-01,,\n"
                + "liked,AW-TOP-001,AW-BOT-001,1.11.2026,,\n"
                + "liked,AW-TOP-001,AW-BOT-001,2026-11-01,,many\n"
                + "liked,AW-TOP-001,AW-BOT-001,2026-11-01,,\n");
        assertEquals(0, learned("--from", file.toString(), "--json"), terminal.err());
        assertEquals(1, terminal.json().at("/choices/liked").asInt());
        for (String told :
                List.of("line 2", "'sold'", "line 3", "'NO-SUCH'", "'1.11.2026'", "'many'", "5 cannot be used")) {
            assertTrue(terminal.err().contains(told), told + " is missing in " + terminal.err());
        }
    }

    @Test
    void aFileThatSaysNothingIsRefusedInWords() throws IOException {
        assertEquals(1, learned("--from", folder.resolve("gone.csv").toString()));
        assertTrue(terminal.err().contains("there is no file"), terminal.err());
        assertEquals(1, learned("--from", file("a,b\n1,2\n").toString()));
        assertTrue(terminal.err().contains("names no column source"), terminal.err());
        assertEquals(
                1, learned("--from", file(HEADER + "liked,A,B,2026-01-01,,\n").toString()));
        assertTrue(terminal.err().contains("none of 1 rows"), terminal.err());
        assertEquals(2, learned("--from", "x.csv", "--reset"));
    }

    private int learned(String... more) {
        String[] words = {"learned", "--home", folder.resolve("home").toString()};
        return terminal.run(Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("outcomes.csv"), text);
    }
}
