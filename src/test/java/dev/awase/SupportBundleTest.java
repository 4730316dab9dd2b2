package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.access.SqliteMembers;
import dev.awase.upkeep.StackDump;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class SupportBundleTest {
    private static final String CANARY = "kanariya";

    @TempDir
    Path folder;

    @Test
    void itHoldsWhatSupportNeedsAndNoKeyNoPictureAndNoName() throws IOException {
        Home home = new Home(folder.resolve("home"));
        try (LogFile _ = LogFile.begin(home.create());
                Store store = Store.openAsIs(home, new Progress(new PrintWriter(new StringWriter())))) {
            plantCanaries(home, store);
            StackDump.keep(Rising.folder(home), Instant.now());
            LoggerFactory.getLogger(SupportBundleTest.class).warn("a line of the log");
            new VitalsRound(store, Clock.systemUTC(), System::nanoTime).take();
            Path zip = folder.resolve("for-support.zip");
            Terminal terminal = new Terminal();
            terminal.run("doctor", "--home", home.folder().toString(), "--bundle", zip.toString());
            assertTrue(terminal.err().contains("for-support.zip"), terminal::err);
            Map<String, String> entries = read(zip);
            assertTrue(entries.getOrDefault("doctor.json", "").contains("findings"));
            assertTrue(entries.getOrDefault("logs/awase.log", "").contains("a line of the log"));
            assertTrue(entries.getOrDefault("run/health.json", "").contains("disk_free"));
            assertTrue(entries.keySet().stream().anyMatch(name -> name.startsWith("run/stacks-")));
            assertTrue(
                    entries.getOrDefault("tables.json", "").contains("\"staff_member\" : \"1\""),
                    entries.getOrDefault("tables.json", ""));
            assertEquals(
                    "",
                    String.join(
                            "\n",
                            entries.entrySet().stream()
                                    .filter(entry -> entry.getValue().contains(CANARY))
                                    .map(Map.Entry::getKey)
                                    .toList()));
        }
    }

    /** The test itself can fail: a log that held the canary would be found. */
    @Test
    void aCanaryThatGotIntoTheLogIsFound() throws IOException {
        Home home = new Home(folder.resolve("home"));
        Files.createDirectories(LogFile.folder(home));
        Files.writeString(LogFile.folder(home).resolve("awase.log"), "the key is " + CANARY);
        Path zip = folder.resolve("planted.zip");
        new SupportBundle(home).write(zip, new DoctorCommand.Document(true, List.of()));
        assertTrue(read(zip).getOrDefault("logs/awase.log", "").contains(CANARY));
        assertFalse(read(zip).getOrDefault("tables.json", "").contains(CANARY));
    }

    private static void plantCanaries(Home home, Store store) throws IOException {
        Files.writeString(home.modelKey(), CANARY);
        Files.writeString(home.settings(), "{\"camera\": \"http://user:" + CANARY + "@192.168.0.20:8080/video\"}");
        Files.createDirectories(home.pictures());
        Files.writeString(home.pictures().resolve(CANARY + ".jpg"), CANARY);
        Files.writeString(home.folder().resolve("arrivals.csv"), CANARY);
        new SqliteMembers(store.database(), () -> 0).addFirst(CANARY, "482915");
    }

    private static Map<String, String> read(Path zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entered = new ZipInputStream(in)) {
            for (ZipEntry entry = entered.getNextEntry(); entry != null; entry = entered.getNextEntry()) {
                entries.put(entry.getName(), new String(entered.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
