package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awase.stylist.FaultServer;
import dev.awase.stylist.Turns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look with the model, where the model is not to be had: the machine's own look, and why. */
class LookCommandTest {
    private static final Path PHOTO =
            Path.of(System.getProperty("awase.base", "."), "assets", "demo", "rehearsal", "brown-boots.jpg");

    @TempDir
    private static Path home;

    private final Terminal terminal = new Terminal();

    @Test
    void aRefusedKeyLeavesTheMachinesLookAndIsToldInWords() throws IOException {
        try (FaultServer server = FaultServer.playing(Turns.status(401))) {
            settings("{\"model\": {\"address\": \"%s\", \"model\": \"made-up\"}}".formatted(server.address()));
            assertEquals(0, look(), terminal.err());
        }
        JsonNode document = terminal.json();
        assertEquals("device", document.get("source").asText());
        assertEquals("key", document.get("model_fault").asText());
        assertFalse(document.has("advice"), document.toString());
        assertTrue(document.get("look").size() > 0, document.toString());
        assertTrue(terminal.err().contains("awase: without the model: the endpoint refuses the key"), terminal.err());
    }

    @Test
    void settingsThatAreNoObjectGetWordsAndNoneOfTheLibrarys() throws IOException {
        settings("[]");
        assertEquals(1, look());
        assertTrue(terminal.err().contains("it is no object; it begins with {"), terminal.err());
        assertFalse(terminal.err().contains("Wire"), terminal.err());
    }

    private int look() {
        return terminal.run(
                "look",
                "--home",
                home.toString(),
                "--model",
                "--json",
                "--category",
                "shoes",
                "--photo",
                PHOTO.toString());
    }

    private static void settings(String json) throws IOException {
        Files.writeString(home.resolve("settings.json"), json);
    }
}
