package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.stylist.FaultServer;
import dev.awase.stylist.PickingModel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What native libraries print reaches a process's own output and no stream of Java's: so this asks a real process. */
class StandardOutputTest {
    @TempDir
    private Path folder;

    @Test
    void holdsTheDocumentAndNothingElse() throws IOException, InterruptedException {
        JsonNode document = printed("doctor", "--json");
        assertTrue(document.isObject(), document.toString());
    }

    @Test
    void aCallOfAModelIsALineOfFiguresOnTheErrorStream() throws IOException, InterruptedException {
        Path photo = folder.resolve("shirt.png");
        BufferedImage picture = new BufferedImage(240, 320, BufferedImage.TYPE_INT_RGB);
        for (int y = 60; y < 260; y++) {
            for (int x = 60; x < 180; x++) {
                picture.setRGB(x, y, 0x1f2a44 + (x * y % 7));
            }
        }
        ImageIO.write(picture, "png", photo.toFile());
        Path home = Files.createDirectories(folder.resolve("home"));
        JsonNode document;
        try (FaultServer server = FaultServer.playing(
                PickingModel.seeing("top", "navy").saying("It goes well.").turn())) {
            Files.writeString(home.resolve("settings.json"), """
                    {"model": {"address": "%s", "model": "made-up"}}""".formatted(server.address()));
            document = printed(
                    "look", "--json", "--model", "--category", "top", "--wish", "canary", "--photo", photo.toString());
        }
        String log = Files.readString(folder.resolve("err.txt"));
        assertEquals("model", document.get("source").asText(), log);
        assertTrue(log.contains("CallBook: styling made-up in 120 out 30 ms "), log);
        assertFalse(log.contains("canary") || log.contains("base64,") || log.contains("goes well"), log);
    }

    private JsonNode printed(String... words) throws IOException, InterruptedException {
        Path out = folder.resolve("out.json");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.awase.Main"));
        command.addAll(List.of(words));
        command.addAll(List.of("--home", folder.resolve("home").toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        try {
            assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it never finished");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue());
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readTree(out.toFile());
    }
}
