package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.analytics.Mishap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk that runs for days, and keeps a backup of each; by a clock that is moved. */
class BackupRoundTest {
    /** Nine in the evening of a Friday in Tokyo. */
    private static final Instant EVENING = Instant.parse("2026-11-27T12:00:00Z");

    @TempDir
    Path home;

    private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneId.of("Asia/Tokyo"));
    private Instant now = EVENING;
    private long nanos;
    private Store store;
    private BackupRound round;

    @BeforeEach
    void open() {
        store = Store.openAsIs(new Home(home), new Progress(new PrintWriter(new StringWriter())));
        store.backUp(LocalDate.now(clock));
        round = new BackupRound(clock, () -> nanos, store::backUp);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eachDayHasItsOwnAtTheShopsMidnight() throws IOException {
        pass(Duration.ofHours(2));
        assertEquals(List.of("2026-11-27"), days());
        pass(Duration.ofHours(2));
        assertEquals(List.of("2026-11-28", "2026-11-27"), days());
        assertEquals(List.of(2L, 1L), numbers(), "once a day");
        pass(Duration.ofDays(8));
        assertEquals("2026-12-06", days().getFirst());
        assertEquals(10L, numbers().getFirst());
    }

    @Test
    void aDateThatStandsStillHasOneADayAndCostsNoOlderOne() throws IOException {
        for (int day = 6; day >= 1; day--) {
            store.backUp(LocalDate.of(2026, 11, 27).minusDays(day));
        }
        List<String> before =
                days().stream().filter(day -> !day.equals("2026-11-27")).toList();
        standStill(Duration.ofDays(20));
        assertEquals("2026-11-27", days().getFirst());
        assertEquals(
                before, days().stream().filter(day -> !day.equals("2026-11-27")).toList());
        assertEquals(27L, numbers().getFirst(), "the one at the start, six before, and twenty days");
    }

    @Test
    void aClockThatJumpsToAndFroMakesOneAnHourAtMost() throws IOException {
        for (int minute = 0; minute < 60; minute++) {
            now = EVENING.plus(Duration.ofDays(minute % 2));
            nanos += Duration.ofMinutes(1).toNanos();
            round.look();
        }
        assertEquals(2L, numbers().getFirst());
    }

    @Test
    void oneThatCouldNotBeKeptIsToldAndTriedAgainAnHourLater() throws IOException {
        Path backups = home.resolve("backups");
        Path aside = Files.move(backups, home.resolve("aside"));
        Files.writeString(backups, "a file in the way");
        pass(Duration.ofHours(4));
        assertEquals(
                List.of("backup"),
                store.faults().latest().stream().map(Mishap::kind).toList());
        Files.delete(backups);
        Files.move(aside, backups);
        pass(Duration.ofHours(1));
        assertEquals(List.of("2026-11-28", "2026-11-27"), days());
    }

    /** With a look each quarter of an hour. */
    private void pass(Duration time) {
        Instant until = now.plus(time);
        while (now.isBefore(until)) {
            now = now.plus(Duration.ofMinutes(15));
            standStill(Duration.ofMinutes(15));
        }
    }

    private void standStill(Duration time) {
        for (long passed = 0; passed < time.toMinutes(); passed += 15) {
            nanos += Duration.ofMinutes(15).toNanos();
            round.look();
        }
    }

    private List<String> days() throws IOException {
        return kept().stream().map(kept -> kept.day().toString()).toList();
    }

    private List<Long> numbers() throws IOException {
        return kept().stream().map(DayBackup::number).toList();
    }

    private List<DayBackup> kept() throws IOException {
        return new Backups(home.resolve("backups")).daily();
    }
}
