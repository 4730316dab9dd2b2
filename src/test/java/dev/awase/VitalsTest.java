package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a kiosk is, as a file and on the page of its own machine. */
class VitalsTest {
    @TempDir
    Path home;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC);
    private long nanos;
    private Store store;
    private VitalsRound round;

    @BeforeEach
    void open() {
        store = Store.openAsIs(new Home(home), new Progress(new PrintWriter(new StringWriter())));
        round = new VitalsRound(store, clock, () -> nanos);
    }

    @AfterEach
    void close() {
        round.close();
        store.close();
    }

    @Test
    void theFileHoldsTheFiguresOfThisShop() throws IOException {
        store.faults().note("stall");
        round.take();
        JsonNode file = file();
        assertEquals("2026-11-27T03:00:00Z", file.path("at").asText());
        assertEquals(Main.VERSION, file.path("version").asText());
        assertEquals(0, file.path("shop").path("products").asLong(-1));
        assertTrue(file.path("process").path("threads").asLong() > 0);
        assertTrue(file.path("shop").path("disk_free").asLong() > 0);
        assertEquals("stall", file.path("faults").path(0).path("kind").asText());
        assertTrue(file.path("shop").path("newest_backup").isNull(), "there is none yet");
    }

    @Test
    void theFirstScreenIsToldAtOnce() throws Exception {
        round.take();
        assertFalse(file().path("shown").asBoolean(true));
        round.shown().get();
        assertTrue(file().path("shown").asBoolean());
    }

    @Test
    void aFileThatCannotBeWrittenCostsNothingElse() throws IOException {
        Files.writeString(home.resolve("run"), "a file in the way");
        round.take();
        assertTrue(round.newest().isPresent());
    }

    @Test
    void aKioskThatRunsForDaysKeepsItsBackupsAndTellsOfThem() throws IOException {
        round.go();
        assertTrue(file().path("shop").path("newest_backup").isNull(), "the start keeps its own");
        nanos += Duration.ofHours(25).toNanos();
        round.go();
        assertEquals(1, new Backups(home.resolve("backups")).daily().size());
        round.go();
        assertTrue(file().path("shop").path("newest_backup").isTextual());
    }

    @Test
    void thePageAnswersThisMachine() throws IOException {
        try (VitalsDoor door = VitalsDoor.open(0, round::newest)) {
            assertTrue(ask(door, "GET /health", "localhost:" + door.port()).startsWith("HTTP/1.1 503"));
            round.take();
            String health = ask(door, "GET /health", "localhost:" + door.port());
            assertTrue(health.startsWith("HTTP/1.1 200"), health);
            assertTrue(health.contains("\"well\" : true"), health);
            String metrics = ask(door, "GET /metrics", "127.0.0.1:" + door.port());
            assertTrue(metrics.contains("\nawase_well 1"), metrics);
            assertTrue(metrics.contains("# TYPE awase_products gauge"), metrics);
        }
    }

    @Test
    void aFaultIsCountedByItsKind() {
        store.faults().note("model.offline");
        store.faults().note("model.offline");
        round.take();
        String text = VitalsText.of(round.newest().orElseThrow());
        assertTrue(text.contains("awase_faults_total{kind=\"model.offline\"} 2"), text);
    }

    @Test
    void settingsThatCannotBeUsedAreAFailure() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{");
        round.take();
        assertFalse(round.newest().orElseThrow().well());
        try (VitalsDoor door = VitalsDoor.open(0, round::newest)) {
            assertTrue(ask(door, "GET /health", "localhost:" + door.port()).startsWith("HTTP/1.1 503"));
            assertTrue(ask(door, "GET /metrics", "localhost:" + door.port()).contains("\nawase_well 0"));
        }
    }

    @Test
    void itTakesNothingInAndAnswersNoOtherName() throws IOException {
        round.take();
        try (VitalsDoor door = VitalsDoor.open(0, round::newest)) {
            assertTrue(ask(door, "GET /health", "shop.example:" + door.port()).startsWith("HTTP/1.1 421"));
            assertTrue(ask(door, "POST /health", "localhost:" + door.port()).startsWith("HTTP/1.1 405"));
            assertTrue(ask(door, "GET /../awase.db", "localhost:" + door.port()).startsWith("HTTP/1.1 404"));
            assertThrows(Refusal.class, () -> VitalsDoor.open(door.port(), Optional::empty));
        }
    }

    private JsonNode file() throws IOException {
        return new JsonMapper().readTree(Files.readString(home.resolve("run/health.json")));
    }

    private static String ask(VitalsDoor door, String request, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            String text = request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
