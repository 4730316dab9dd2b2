package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.FaultServer;
import dev.awase.stylist.SeeingTurn;
import dev.awase.stylist.Turns;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCheckupTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void theCommandAsksTheEndpointAndKeepsWhatItUnderstands() throws Exception {
        try (FaultServer server = FaultServer.playing(SeeingTurn.whole())) {
            settings(server);
            assertEquals(0, doctor("--json"), terminal.out());
            var document = terminal.json();
            assertTrue(document.path("well").asBoolean(), terminal.out());
            assertTrue(document.path("reachable").asBoolean(), terminal.out());
            assertTrue(document.path("vision").asBoolean(), terminal.out());
            assertTrue(document.path("tools").asBoolean(), terminal.out());
            assertTrue(document.path("streaming").asBoolean(), terminal.out());
            assertEquals("strict", document.path("dialect").asText());
            assertTrue(document.path("latency_ms").isNumber(), terminal.out());
            assertTrue(document.path("tokens_in").asLong() > 0, terminal.out());
            assertTrue(terminal.err().contains("picture"), terminal.err());
            assertTrue(Files.readString(folder.resolve("model-dialect.json")).contains("strict"));
        }
    }

    @Test
    void itFailsInWordsWhereTheKeyIsRefused() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.status(401))) {
            settings(server);
            assertEquals(1, doctor());
            assertTrue(terminal.out().contains("fail  key"), terminal.out());
            assertTrue(terminal.out().contains("-> Check that it is whole"), terminal.out());
        }
    }

    @Test
    void withoutAnEndpointItSaysHowToSetOneUp() {
        assertEquals(1, doctor());
        assertTrue(terminal.out().contains("AWASE_MODEL_PRESET"), terminal.out());
        assertTrue(terminal.out().contains("ollama"), terminal.out());
    }

    @Test
    void aRehearsalIsWell() {
        StringWriter err = new StringWriter();
        var document = new ModelCheckup(
                        new Home(folder), new Progress(new PrintWriter(err)), Map.of("AWASE_MODEL_PRESET", "rehearsal"))
                .document();
        assertTrue(document.well());
        assertFalse(document.report().isPresent());
    }

    @Test
    void aKeyThatOthersCanReadIsNotUsed() throws Exception {
        try (FaultServer server = FaultServer.playing(SeeingTurn.whole())) {
            settings(server);
            Path key = Files.writeString(folder.resolve("model.key"), "sk-canary-123");
            Files.setPosixFilePermissions(key, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
            assertEquals(1, doctor());
            assertTrue(terminal.out().contains("chmod 600"), terminal.out());
            assertFalse((terminal.out() + terminal.err()).contains("sk-canary"), terminal.out());
            assertEquals(0, server.hits());
        }
    }

    private void settings(FaultServer server) throws Exception {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"model\": {\"address\": \"" + server.address() + "\", \"model\": \"fake\"}}");
    }

    private int doctor(String... more) {
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[] {"doctor", "--model", "--home", folder.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return terminal.run(words);
    }
}
