package dev.awase.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Tones;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCallsTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path home;

    private LocalDatabase database;
    private SqliteCalls calls;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        calls = new SqliteCalls(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCallIsSeenByAnotherProgramAsItWasMade() {
        long number = calls.open(NOON, "", showing());
        try (LocalDatabase other = LocalDatabase.open(home)) {
            Call seen = new SqliteCalls(other).waiting().getFirst();
            assertEquals(new Call(number, NOON, "", showing(), List.of()), seen);
            assertTrue(seen.ringing());
            assertTrue(new SqliteCalls(other).answer(number, answer(20, Call.Kind.COMING, "Mori")));
        }
        Call answered = calls.call(number).orElseThrow();
        assertFalse(answered.ringing());
        assertEquals(Optional.of(Duration.ofSeconds(20)), answered.until(Call.Kind.COMING));
    }

    @Test
    void theFirstAnswerOfAKindStands() {
        long number = calls.open(NOON, "", showing());
        assertTrue(calls.answer(number, answer(5, Call.Kind.COMING, "Mori")));
        assertFalse(calls.answer(number, answer(6, Call.Kind.COMING, "Abe")));
        assertEquals(
                "Mori",
                calls.call(number)
                        .orElseThrow()
                        .answer(Call.Kind.COMING)
                        .orElseThrow()
                        .who());
    }

    @Test
    void whatSheAskedIsErasedOnceTheCallIsOver() {
        long solved = calls.open(NOON, "", showing());
        long left = calls.open(NOON, "", showing());
        calls.answer(solved, answer(5, Call.Kind.SEEN, "Mori"));
        assertEquals(
                List.of("Is it washable?"),
                calls.call(solved).orElseThrow().showing().asked());
        calls.answer(solved, answer(60, Call.Kind.SOLVED, "Mori"));
        calls.answer(left, answer(61, Call.Kind.LEFT, ""));
        for (Call over : calls.over(10)) {
            assertEquals(List.of(), over.showing().asked());
        }
        int kept = database.read(handle -> handle.createQuery("SELECT count(*) FROM staff_call WHERE asked <> ''")
                .mapTo(Integer.class)
                .one());
        assertEquals(0, kept);
        assertEquals(List.of(), calls.waiting());
    }

    @Test
    void eachCallAndAnswerIsNews() {
        long before = calls.newest();
        long number = calls.open(NOON, "", showing());
        long called = calls.newest();
        calls.answer(number, answer(5, Call.Kind.SEEN, "Mori"));
        assertTrue(before < called);
        assertTrue(called < calls.newest());
    }

    @Test
    void responseTimesCountTheFirstWhoCameAndTheMissed() {
        for (int wait : new int[] {10, 20, 30, 240}) {
            long number = calls.open(NOON, "", showing());
            calls.answer(number, answer(wait, Call.Kind.COMING, "Mori"));
            calls.answer(number, answer(wait + 60, Call.Kind.SOLVED, "Mori"));
        }
        long missed = calls.open(NOON, "", showing());
        calls.answer(missed, answer(40, Call.Kind.ESCALATED, ""));
        calls.answer(missed, answer(90, Call.Kind.LEFT, ""));
        calls.open(NOON.minus(Duration.ofDays(30)), "", showing());
        assertEquals(
                new Calls.Times(5, 4, Optional.of(Duration.ofSeconds(20)), Optional.of(Duration.ofSeconds(240)), 1, 1),
                calls.times(NOON.minus(Duration.ofDays(7))));
    }

    private static Call.Answer answer(int seconds, Call.Kind kind, String who) {
        return new Call.Answer(NOON.plusSeconds(seconds), kind, who);
    }

    private static Call.Showing showing() {
        return new Call.Showing(
                Locale.JAPANESE,
                Optional.of(Item.of(
                        new Category("top"), new Appearance(Tones.kept(Palette.of(ToneName.NAVY)), Pattern.PLAIN))),
                Optional.of(new ProductId(7)),
                List.of(new ProductId(7), new ProductId(9)),
                List.of("Is it washable?"));
    }
}
