package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();

    @Test
    void looksAtEverythingAsked() throws Exception {
        doctor("--json");
        JsonNode document = new JsonMapper().readTree(out.toString());
        List<String> subjects = document.path("findings").findValuesAsText("subject");
        assertTrue(
                subjects.containsAll(List.of("java", "display", "camera", "fonts", "home", "disk", "catalog")),
                out.toString());
        assertTrue(document.path("findings").get(0).path("verdict").asText().matches("ok|warn|fail"), out.toString());
    }

    @Test
    void failsWhereTheCatalogIsDamagedAndSaysWhatToDo() throws Exception {
        Files.writeString(home.resolve("awase.db"), "no database".repeat(100));
        assertEquals(1, doctor());
        assertTrue(out.toString().contains("fail  catalog"), out.toString());
        assertTrue(out.toString().contains("-> Start the kiosk"), out.toString());
    }

    private int doctor(String... more) {
        String[] words = new String[more.length + 3];
        System.arraycopy(new String[] {"doctor", "--home", home.toString()}, 0, words, 0, 3);
        System.arraycopy(more, 0, words, 3, more.length);
        return Main.commandLine().setOut(new PrintWriter(out, true)).execute(words);
    }
}
