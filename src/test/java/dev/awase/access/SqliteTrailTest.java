package dev.awase.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.LocalDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTrailTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path home;

    @Test
    void linesAreFoundNewestFirstByAnyOfTheirWords() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            SqliteTrail trail = new SqliteTrail(database);
            Change price = new Change(NOON, "Mori", "product.price", "AW-TOP-001", "12900", "9900");
            Change half = new Change(NOON, "Abe", "product.sale", "AW_TOP_002", "", "50 %");
            trail.note(price);
            trail.note(half);
            assertEquals(List.of(half, price), found(trail, TrailQuestion.ALL));
            assertEquals(List.of(price), found(trail, TrailQuestion.ALL.withWords(Map.of("mori", List.of()))));
            assertEquals(List.of(half), found(trail, TrailQuestion.ALL.withWords(Map.of("50 %", List.of()))));
            assertEquals(
                    List.of(half),
                    found(trail, TrailQuestion.ALL.withWords(Map.of("W_TOP", List.of()))),
                    "a sign is no wildcard");
            assertEquals(
                    List.of(price),
                    found(trail, TrailQuestion.ALL.withWords(Map.of("9900", List.of(), "mori", List.of()))),
                    "in any order");
            long first =
                    trail.before(Trail.NEWEST, TrailQuestion.ALL, 1).getFirst().number();
            assertEquals(
                    price, trail.before(first, TrailQuestion.ALL, 10).getFirst().change());
        }
    }

    @Test
    void itIsNarrowedByPersonAndByKind() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            SqliteTrail trail = new SqliteTrail(database);
            Change price = new Change(NOON, "Mori", "product.price", "A", "1", "2");
            Change stock = new Change(NOON, "Abe", "product.stock", "A", "1", "2");
            Change let = new Change(NOON, "Mori", "member.add", "Abe", "", "clerk");
            List.of(let, price, stock).forEach(trail::note);
            assertEquals(List.of("Abe", "Mori"), trail.people());
            assertEquals(List.of("member", "product"), trail.kinds());
            assertEquals(List.of(price, let), found(trail, TrailQuestion.ALL.withWho(Optional.of("Mori"))));
            assertEquals(List.of(stock, price), found(trail, TrailQuestion.ALL.withKind(Optional.of("product"))));
            assertEquals(List.of(), found(trail, TrailQuestion.ALL.withKind(Optional.of("prod"))), "a whole part");
            assertEquals(
                    List.of(let),
                    found(trail, TrailQuestion.ALL.withWords(Map.of("追加", List.of("member.add")))),
                    "a word names an action in the language of whoever asks");
            assertEquals(
                    List.of(price),
                    found(
                            trail,
                            new TrailQuestion(Map.of("A", List.of()), Optional.of("Mori"), Optional.of("product"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"革", "靴", "革靴", "黒い革靴", "a", "w-", "\"", "12\"x", "ü"})
    void wordsOfAnyLengthAreFoundInAnyPlace(String word) {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            SqliteTrail trail = new SqliteTrail(database);
            Change shoes = new Change(NOON, "Mori", "product.name", "AW-1", "ü 12\"x", "黒い革靴");
            trail.note(shoes);
            trail.note(new Change(NOON, "森", "1", "2", "3", "4"));
            assertEquals(List.of(shoes), found(trail, TrailQuestion.ALL.withWords(Map.of(word, List.of()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzqx", "革靴", "靴"})
    void aWordThatStandsNowhereIsLookedUpAndNotLookedFor(String word) {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            TrailQuestion asked =
                    new TrailQuestion(Map.of(word, List.of()), Optional.of("Mori"), Optional.of("product"));
            String seldom = plan(database, asked, Optional.of(new TrailWord(word)));
            assertTrue(seldom.contains("SEARCH staff_change USING INTEGER PRIMARY KEY (rowid=?)"), seldom);
            String often = plan(database, asked, Optional.empty());
            assertFalse(often.contains("(rowid=?)") && !often.contains("staff_change_by_action"), often);
        }
    }

    private static String plan(LocalDatabase database, TrailQuestion asked, Optional<TrailWord> seldom) {
        TrailSql sql = new TrailSql(asked, Trail.NEWEST, 10, List.of("product.price"), seldom);
        return database.read(handle -> {
            Query query = handle.createQuery("EXPLAIN QUERY PLAN " + sql.text());
            sql.bind(query);
            return String.join(
                    "\n", query.map((row, _) -> row.getString("detail")).list());
        });
    }

    @Test
    void anEmptyTrailHasNobodyInIt() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            assertEquals(List.of(), new SqliteTrail(database).people());
            assertEquals(List.of(), new SqliteTrail(database).kinds());
        }
    }

    private static List<Change> found(Trail trail, TrailQuestion question) {
        return trail.before(Trail.NEWEST, question, 10).stream()
                .map(TrailLine::change)
                .toList();
    }

    @Test
    void nothingOfItCanBeChangedOrTakenAway() {
        try (LocalDatabase database = LocalDatabase.open(home)) {
            new SqliteTrail(database).note(new Change(NOON, "Mori", "product.price", "A", "1", "2"));
            assertThrows(
                    RuntimeException.class,
                    () -> database.write(handle -> handle.execute("UPDATE staff_change SET who = 'Abe'")));
            assertThrows(
                    RuntimeException.class, () -> database.write(handle -> handle.execute("DELETE FROM staff_change")));
            assertEquals(1, found(new SqliteTrail(database), TrailQuestion.ALL).size());
        }
    }
}
