package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelKeyTest {
    private static final String CANARY = "sk-canary-123";

    @TempDir
    Path home;

    @Test
    void comesFromTheEnvironmentFirst() throws IOException {
        Path file = file("file-key", "rw-------");
        assertEquals(
                "own",
                find(file, Map.of(ModelKey.VARIABLE, "own", "OPENAI_API_KEY", "openai"))
                        .reveal());
        assertEquals("openai", find(file, Map.of("OPENAI_API_KEY", " openai\n")).reveal());
        assertEquals("file-key", find(file, Map.of("GEMINI_API_KEY", "gemini")).reveal());
    }

    @Test
    void isNoneWhereThereIsNone() {
        assertFalse(find(home.resolve("model.key"), Map.of()).isThere());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-r-----", "rw----r--", "rw--w----"})
    void aFileThatIsOpenToOthersIsRefusedWithWhatToRun(String permissions) throws IOException {
        Path file = file(CANARY, permissions);
        ModelFault fault = assertThrows(ModelFault.class, () -> find(file, Map.of()));
        assertEquals(ModelFault.Kind.KEY, fault.kind());
        assertTrue(String.valueOf(fault.getMessage()).contains("chmod 600 " + file), fault.getMessage());
        assertFalse(String.valueOf(fault.getMessage()).contains(CANARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two words", "two\nlines", "schlüssel"})
    void whatIsNoKeyIsRefusedInWords(String content) throws IOException {
        Path file = file(content, "rw-------");
        ModelFault fault = assertThrows(ModelFault.class, () -> find(file, Map.of()));
        assertTrue(String.valueOf(fault.getMessage()).contains("Copy it anew"), fault.getMessage());
    }

    @Test
    void isKeptForItsOwnerAloneInThePlaceOfAnEarlierOne() throws IOException {
        Path file = file("earlier", "rw-------");
        ModelKey.keep(file, " " + CANARY + "\n");
        assertEquals(CANARY, find(file, Map.of()).reveal());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        ModelFault fault = assertThrows(ModelFault.class, () -> ModelKey.keep(file, CANARY + " and more"));
        assertFalse(String.valueOf(fault.getMessage()).contains(CANARY));
        assertEquals(CANARY, find(file, Map.of()).reveal(), "what is no key takes no key's place");
        try (var files = Files.list(home)) {
            assertEquals(1, files.count(), "something was left beside it");
        }
    }

    @Test
    void isNeverShown() throws IOException {
        ModelKey key = find(file(CANARY, "r--------"), Map.of());
        assertTrue(key.isThere());
        assertFalse(key.toString().contains("canary"));
        assertFalse(String.format("%s %s", key, new Wire(Endpoints.settings(java.net.URI.create("http://x/v1")), key))
                .contains("canary"));
    }

    private ModelKey find(Path file, Map<String, String> environment) {
        return ModelKey.find(Preset.OPENAI, file, environment);
    }

    private Path file(String content, String permissions) throws IOException {
        Path file = Files.writeString(home.resolve("model.key"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
