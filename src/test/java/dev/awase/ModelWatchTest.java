package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.analytics.ModelUse;
import dev.awase.analytics.SqliteModelUse;
import dev.awase.staff.health.Note;
import dev.awase.staff.health.Symptom;
import dev.awase.stylist.ModelSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ModelWatchTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path home;

    private LocalDatabase database;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whereNobodyIsAskedItSaysSo() {
        assertEquals(
                List.of(Symptom.MODEL_NONE),
                new ModelWatch(database, Optional.empty(), clock(NOON))
                        .notes()
                        .map(Note::symptom)
                        .toList());
        assertEquals(List.of(Symptom.MODEL_REHEARSED), kinds(NOON, "rehearsal"));
    }

    @Test
    void theBudgetOfTodayIsToldAndYesterdaysIsNot() {
        call(NOON.minus(Duration.ofDays(1)), 4_999_999, Optional.empty());
        assertEquals(List.of(Symptom.MODEL_BUDGET), kinds(NOON, "ollama"));
        call(NOON, 4_100_000, Optional.empty());
        assertEquals(List.of(Symptom.MODEL_NEARLY), kinds(NOON, "ollama"));
        call(NOON, 900_000, Optional.empty());
        assertEquals(List.of(Symptom.MODEL_SPENT), kinds(NOON, "ollama"));
    }

    @Test
    void aFaultIsToldUntilAnAnswerComes() {
        call(NOON, 10, Optional.of("key"));
        assertEquals(List.of(Symptom.MODEL_FAILING, Symptom.MODEL_BUDGET), kinds(NOON, "ollama"));
        assertEquals(List.of(Symptom.MODEL_BUDGET), kinds(NOON.plus(Duration.ofDays(2)), "ollama"), "long ago");
        call(NOON, 10, Optional.empty());
        assertEquals(List.of(Symptom.MODEL_BUDGET), kinds(NOON, "ollama"));
    }

    @Test
    void threeFaultsOfTheOtherSideInARowAreAPause() {
        call(NOON, 10, Optional.of("offline"));
        call(NOON, 10, Optional.of("timeout"));
        assertEquals(Symptom.MODEL_FAILING, kinds(NOON, "ollama").getFirst());
        call(NOON, 10, Optional.of("server"));
        assertEquals(Symptom.MODEL_PAUSED, kinds(NOON, "ollama").getFirst());
        assertEquals(
                Symptom.MODEL_FAILING, kinds(NOON.plusSeconds(601), "ollama").getFirst());
        call(NOON, 10, Optional.of("key"));
        assertEquals(Symptom.MODEL_FAILING, kinds(NOON, "ollama").getFirst(), "a wrong key pauses nobody");
    }

    private List<Symptom> kinds(Instant now, String preset) {
        Optional<ModelSettings> model = Settings.read(
                        home.resolve("none.json"), Map.of("AWASE_MODEL_PRESET", preset, "AWASE_MODEL", "some-model"))
                .model();
        return new ModelWatch(database, model, clock(now))
                .notes()
                .map(Note::symptom)
                .toList();
    }

    private void call(Instant at, int tokens, Optional<String> fault) {
        new SqliteModelUse(database)
                .add(new ModelUse(
                        at, "asking", "some-model", tokens, 0, Duration.ofMillis(10), Optional.empty(), fault, 0));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
