package dev.awase.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontFileTest {
    private static final Path JOST = Path.of("assets", "fonts", "jost-latin-400-normal.ttf");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two words", "書体", "100%25", "a+b", "who?", "#1", "it's \u00e9"})
    void aFaceIsFoundWhateverItsFolderIsCalled(String name) throws IOException {
        Path file = Files.copy(JOST, Files.createDirectory(folder.resolve(name)).resolve("face " + name + ".ttf"));
        assertEquals(Optional.of("Jost"), FontFile.load(file).map(Font::getFamily));
    }

    @Test
    void whatIsNoFaceIsNone() throws IOException {
        assertEquals(Optional.empty(), FontFile.load(folder.resolve("none.ttf")));
        assertEquals(Optional.empty(), FontFile.load(folder.resolve("none #1.ttf")));
        assertEquals(Optional.empty(), FontFile.load(Files.writeString(folder.resolve("words.ttf"), "no face")));
    }

    @Test
    void aKillLeavesNothingInTheTempFolder() throws IOException, InterruptedException {
        for (int kill = 0; kill < 3; kill++) {
            Process child = child();
            try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("Faces[display=Instrument Serif, text=Jost]", said.readLine());
                child.destroyForcibly();
            }
            child.waitFor(60, TimeUnit.SECONDS);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private Process child() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + folder,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Opens the shipped faces, says so and waits to be killed. */
    static final class Child {
        private Child() {}

        public static void main(String[] args) throws IOException {
            System.out.println(Typefaces.load().faces(Locale.ENGLISH).orElseThrow());
            System.in.read();
        }
    }
}
