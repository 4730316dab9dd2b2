package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed while it writes loses nothing that it was told is kept, and leaves nothing behind. */
class KilledWriterTest {
    /** Three in every build; -Dawase.kills=50 for the long run. */
    private static final int KILLS = Integer.getInteger("awase.kills", 3);

    @TempDir
    Path home;

    @TempDir
    Path temp;

    @Test
    void losesNothingAcknowledgedAndLeavesNothingInTheTempFolder() throws IOException, InterruptedException {
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = writeUntilKilled(20 + 15 * (kill % 5));
            try (LocalDatabase database = LocalDatabase.open(home.resolve("shop"))) {
                assertTrue(database.quarantine().isEmpty());
                assertEquals(
                        "ok",
                        database.read(
                                handle -> SqliteConnections.ask(handle.getConnection(), "PRAGMA integrity_check")));
                long kept = database.read(handle -> handle.createQuery("SELECT version FROM catalog_version")
                        .mapTo(Long.class)
                        .one());
                assertTrue(kept >= acknowledged, kept + " kept, but " + acknowledged + " acknowledged");
            }
        }
        assertTrue(acknowledged >= 20);
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** The last version that the child said was kept. */
    private long writeUntilKilled(int writes) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        home.resolve("shop").toString())
                .redirectErrorStream(false)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = 0;
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            for (int heard = 0; heard < writes; ) {
                String line = said.readLine();
                assertNotNull(line, "the child ended by itself");
                if (line.startsWith("kept ")) {
                    last = Long.parseLong(line.substring(5));
                    heard++;
                }
            }
            child.destroyForcibly();
        }
        assertTrue(child.waitFor(60, TimeUnit.SECONDS));
        return last;
    }

    /** Writes until somebody kills it. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) {
            LocalDatabase database = LocalDatabase.open(Path.of(arguments[0]));
            while (true) {
                long version = database.write(handle -> {
                    handle.execute("UPDATE catalog_version SET version = version + 1");
                    return handle.createQuery("SELECT version FROM catalog_version")
                            .mapTo(Long.class)
                            .one();
                });
                System.out.println("kept " + version);
            }
        }
    }
}
