package dev.awase.vision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.CatalogFixture;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxLibraryTest {
    @TempDir
    Path home;

    @TempDir
    Path temp;

    @Test
    void aDamagedLibraryIsUnpackedAnewAndASoundOneIsLeft() throws IOException {
        assertTrue(OnnxLibrary.unpack(home));
        Path library = home.resolve(System.mapLibraryName("onnxruntime4j_jni"));
        byte[] sound = Files.readAllBytes(library);
        byte[] damaged = sound.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(library, damaged);
        OnnxLibrary.unpack(home);
        assertArrayEquals(sound, Files.readAllBytes(library));
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(library, longAgo);
        OnnxLibrary.unpack(home);
        assertEquals(longAgo, Files.getLastModifiedTime(library));
        assertEquals(2, files(home).size(), "no part of a file stays");
    }

    @Test
    void aKillLeavesNothingInTheTempFolderAndNothingIsKeptOfTheUser() throws IOException, InterruptedException {
        for (int kill = 0; kill < 2; kill++) {
            Process child = child(List.of());
            try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
                assertTrue(said.readLine().startsWith("sees with"), "opened");
                child.destroyForcibly();
            }
            assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), files(temp));
    }

    @Test
    void whereItCannotBeLoadedTheReaderStillReadsAndSaysWhy() throws IOException, InterruptedException {
        Files.write(home.resolve(System.mapLibraryName("onnxruntime")), new byte[1000]);
        Files.write(home.resolve(System.mapLibraryName("onnxruntime4j_jni")), new byte[1000]);
        Process child = child(List.of("-Donnxruntime.native.path=" + home));
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("sees with no model: the shopper's tap tells the kind", said.readLine());
            assertTrue(said.readLine().startsWith("ONNX Runtime, which runs the model, cannot be loaded"));
            assertEquals("red", said.readLine());
        } finally {
            child.destroyForcibly();
        }
    }

    /** Opens a reader in a program of its own, says how it sees and reads a photo, then waits to be killed. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws IOException {
            try (DeviceReader reader =
                    new DeviceReader(ReaderSettings.DEFAULT, CatalogFixture.fashion()::knows, Path.of(args[0]))) {
                System.out.println("sees with " + reader.sight().words());
                reader.sight().lacks().forEach(lack -> System.out.println(lack.words()));
                System.out.println(
                        reader.read(Drawn.floor("#d9c6a5").shirt("#c8322f", 1).photo())
                                .appearance()
                                .orElseThrow()
                                .palette()
                                .main()
                                .name()
                                .id());
                int none = System.in.read();
                System.out.println(none);
            }
        }
    }

    private Process child(List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temp));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                home.resolve("own").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Version 1.29 keeps a device id and a queue of reports to its maker there.
        builder.environment().put("XDG_CACHE_HOME", temp.toString());
        builder.environment().put("HOME", temp.toString());
        return builder.start();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
