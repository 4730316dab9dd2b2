package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DialectFileTest {
    @TempDir
    Path home;

    @Test
    void outlivesTheProgram() {
        Path file = home.resolve("model-dialect.json");
        new DialectFile(file).keep("http://a/v1 m", Dialect.LOOSE);
        new DialectFile(file).keep("http://b/v1 m", Dialect.PROMPT);
        assertEquals(Optional.of(Dialect.LOOSE), new DialectFile(file).recall("http://a/v1 m"));
        assertEquals(Optional.of(Dialect.PROMPT), new DialectFile(file).recall("http://b/v1 m"));
        assertEquals(Optional.empty(), new DialectFile(file).recall("http://c/v1 m"));
    }

    @Test
    void aDamagedFileCostsNoAnswer() throws IOException {
        Path file = Files.writeString(home.resolve("model-dialect.json"), "{\"http");
        DialectFile memory = new DialectFile(file);
        assertEquals(Optional.empty(), memory.recall("http://a/v1 m"));
        memory.keep("http://a/v1 m", Dialect.STRICT);
        assertEquals(Optional.of(Dialect.STRICT), memory.recall("http://a/v1 m"));
    }
}
