package dev.awase;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateHealthTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-28T22:00:00Z"), ZoneOffset.UTC);
    private static final Version TRIED = new Version(0, 2, 0);
    private static final String GOOD =
            "{\"at\": \"2026-11-28T21:59:00Z\", \"version\": \"awase 0.2.0\", \"well\": true, \"shown\": true}";

    @TempDir
    Path folder;

    @Test
    void aFreshFileOfThisVersionThatIsWellAndShownIsHealthy() throws IOException {
        assertTrue(healthy(GOOD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"at\": \"2026-11-28T21:59:00Z\", \"version\": \"awase 0.1.0\", \"well\": true, \"shown\": true}",
                "{\"at\": \"2026-11-28T21:59:00Z\", \"version\": \"awase 0.2.0\", \"well\": false, \"shown\": true}",
                "{\"at\": \"2026-11-28T21:59:00Z\", \"version\": \"awase 0.2.0\", \"well\": true, \"shown\": false}",
                "{\"at\": \"2026-11-28T21:59:00Z\", \"version\": \"awase 0.2.0\", \"well\": true}",
                "{\"at\": \"2026-11-28T21:57:00Z\", \"version\": \"awase 0.2.0\", \"well\": true, \"shown\": true}",
                "{\"at\": \"2026-11-29T22:00:00Z\", \"version\": \"awase 0.2.0\", \"well\": true, \"shown\": true}"
            })
    void anythingElseIsNot(String text) throws IOException {
        assertFalse(healthy(text));
    }

    @Test
    void noFileAndALinkAreNot() throws IOException {
        UpdateHealth health = UpdateHealth.of(new Home(folder), NOW);
        assertFalse(health.of(TRIED));
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.json"), GOOD);
        Files.createDirectories(folder.resolve("run"));
        Files.createSymbolicLink(folder.resolve("run/health.json"), elsewhere);
        assertFalse(health.of(TRIED));
    }

    private boolean healthy(String text) throws IOException {
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/health.json"), text);
        return UpdateHealth.of(new Home(folder), NOW).of(TRIED);
    }
}
