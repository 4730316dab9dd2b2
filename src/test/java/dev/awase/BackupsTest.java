package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.staff.health.BackupShelf.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups on a machine whose clock is not always right. */
class BackupsTest {
    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

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
    void aClockThatRanAheadForADayMakesNoBackupTheNewest() throws IOException {
        database.backUp(TODAY.minusDays(1));
        database.backUp(TODAY.plusDays(1));
        Path right = database.backUp(TODAY);
        assertEquals(List.of(right), backups().newestGood().stream().toList());
        Path next = database.backUp(TODAY.plusDays(1));
        assertEquals(List.of(next), backups().newestGood().stream().toList(), "the day that was ahead has come");
        assertEquals(List.of("2026-11-29", "2026-11-28", "2026-11-27"), days());
    }

    @Test
    void aClockThatWasSetBackNeitherStopsNorForgetsThem() throws IOException {
        database.backUp(TODAY);
        Path back = database.backUp(TODAY.minusDays(1));
        assertEquals(List.of(back), backups().newestGood().stream().toList());
        Path again = database.backUp(TODAY.minusDays(1));
        assertFalse(Files.exists(back), "one a day");
        assertEquals(List.of("2026-11-27", "2026-11-28"), days());
        assertTrue(Files.exists(again));
    }

    /** A flat battery: each morning it is 2000, until the network tells the time. */
    @Test
    void aClockThatJumpsEachMorningCostsOneDayOfTheSeven() throws IOException {
        for (int day = 60; day >= 0; day--) {
            database.backUp(LocalDate.of(2000, 1, 1));
            database.backUp(TODAY.minusDays(day));
        }
        List<String> kept = days();
        assertEquals("2026-11-28", kept.getFirst());
        assertEquals(
                IntStream.range(0, 6)
                        .mapToObj(day -> TODAY.minusDays(day).toString())
                        .toList(),
                kept.stream().filter(day -> !day.equals("2000-01-01")).limit(6).toList());
        // Sundays, each the last day of its week, of the weeks before this one.
        assertEquals(
                List.of("2026-11-22", "2026-11-15", "2026-11-08"),
                kept.stream().filter(day -> !day.equals("2000-01-01")).skip(6).toList());
    }

    @Test
    void aYearAheadAndBackAgainAgesOut() throws IOException {
        for (int day = 40; day >= 20; day--) {
            database.backUp(TODAY.minusDays(day));
        }
        database.backUp(TODAY.plusYears(1));
        for (int day = 19; day >= 0; day--) {
            database.backUp(TODAY.minusDays(day));
        }
        List<String> kept = days();
        assertEquals("2026-11-28", kept.getFirst());
        assertEquals(
                IntStream.range(0, 7)
                        .mapToObj(day -> TODAY.minusDays(day).toString())
                        .toList(),
                kept.subList(0, 7));
        assertEquals(List.of("2026-11-15", "2027-11-28", "2026-11-08"), kept.subList(7, kept.size()));
    }

    @Test
    void thoseOfAnEarlierProgramAreOlderThanAllOfThisOne() throws IOException {
        Path first = database.backUp(TODAY);
        Files.move(first, first.resolveSibling("awase-2027-03-01.db"));
        Files.copy(first.resolveSibling("awase-2027-03-01.db"), first.resolveSibling("awase-2026-11-20.db"));
        assertEquals(List.of("2027-03-01", "2026-11-20"), days());
        Path numbered = database.backUp(TODAY);
        assertEquals(numbered, backups().newestGood().orElseThrow());
        assertEquals(List.of("2026-11-28", "2027-03-01", "2026-11-20"), days());
    }

    @Test
    void theStaffSeeThemInTheOrderTheyWereMade() throws IOException {
        Path ahead = database.backUp(TODAY.plusDays(1));
        Files.setLastModifiedTime(ahead, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        Path right = database.backUp(TODAY);
        assertEquals(
                List.of(right.getFileName().toString(), ahead.getFileName().toString()),
                new BackupRoom(database).kept().stream().map(Kept::name).toList());
    }

    /** The kiosk at its start, the console after an import, another program: one after the other. */
    @Test
    void severalThatBackUpAtOnceAllSucceed() throws IOException {
        try (LocalDatabase other = LocalDatabase.open(home)) {
            Stream.of(database, other, database, other)
                    .map(one -> CompletableFuture.runAsync(
                            () -> IntStream.range(0, 5).forEach(day -> one.backUp(TODAY.plusDays(day % 2)))))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertEquals(2, days().size());
        assertTrue(backups().daily().stream().map(DayBackup::file).allMatch(Backups::isGood));
    }

    private Backups backups() {
        return new Backups(home.resolve("backups"));
    }

    /** Newest first. */
    private List<String> days() throws IOException {
        return backups().daily().stream().map(kept -> kept.day().toString()).toList();
    }
}
