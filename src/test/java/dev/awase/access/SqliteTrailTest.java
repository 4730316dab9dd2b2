package dev.awase.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.LocalDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            assertEquals(List.of(half, price), trail.newest("", 0, 10));
            assertEquals(List.of(price), trail.newest("", 1, 10));
            assertEquals(List.of(price), trail.newest("mori", 0, 10));
            assertEquals(List.of(half), trail.newest("50 %", 0, 10));
            assertEquals(List.of(half), trail.newest("W_TOP", 0, 10), "a sign is itself and no wildcard");
        }
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
            assertEquals(1, new SqliteTrail(database).newest("", 0, 10).size());
        }
    }
}
