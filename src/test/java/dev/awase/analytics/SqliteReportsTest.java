package dev.awase.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awase.LocalDatabase;
import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteReportsTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    /** A Friday, ten past three in the afternoon in Tokyo. */
    private static final Instant FRIDAY = Instant.parse("2026-11-27T06:10:00Z");

    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), TOKYO);

    @TempDir
    Path home;

    private LocalDatabase database;
    private SqliteVisits visits;
    private SqliteReports reports;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        visits = new SqliteVisits(database);
        reports = new SqliteReports(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anEmptyRecordIsAnEmptyReport() {
        Insight none = reports.read(NOVEMBER);
        assertEquals(0, none.visits());
        assertEquals(new Share(0, 0), none.reached().get(Stage.LOOK));
        assertEquals(Map.of(), none.dwell());
        assertEquals(List.of(), none.wanted());
        assertEquals(0, none.model().calls());
    }

    @Test
    void visitsAreCountedByHowFarTheyWentAndWhereTheyStayed() {
        visits.add(List.of(
                visit(FRIDAY, Source.SHOPPER, Set.of(Stage.PHOTO, Stage.LOOK), Ending.FINISHED, 20),
                visit(FRIDAY, Source.SHOPPER, Set.of(Stage.PHOTO, Stage.LOOK, Stage.DETAIL), Ending.LEFT, 40),
                visit(FRIDAY, Source.SIMULATED, Set.of(), Ending.LEFT, 60),
                visit(FRIDAY, Source.REHEARSAL, Set.of(Stage.LOOK), Ending.FINISHED, 1_000)));
        Insight insight = reports.read(NOVEMBER);
        assertEquals(3, insight.visits(), "a rehearsal is no visit");
        assertEquals(1, insight.simulated());
        assertEquals(new Share(2, 3), insight.reached().get(Stage.LOOK));
        assertEquals(new Share(1, 3), insight.reached().get(Stage.DETAIL));
        assertEquals(new Share(0, 3), insight.reached().get(Stage.CALLED));
        assertEquals(Map.of(Ending.FINISHED, 1L, Ending.LEFT, 2L), insight.endings());
        assertEquals(Duration.ofSeconds(40), insight.dwell().get(Dwelt.LOOKS));
    }

    @Test
    void touchesAreByTheShopsOwnWeekdayAndHour() {
        visits.add(List.of(visit(FRIDAY, Source.SHOPPER, Set.of(), Ending.LEFT, 1)));
        assertEquals(7, reports.read(NOVEMBER).touches().get(4).get(15));
        assertEquals(
                7,
                reports.read(NOVEMBER).touches().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Test
    void whatWasNotFoundComesFirst() {
        VisitRecord visit = visit(FRIDAY, Source.SHOPPER, Set.of(Stage.LOOK), Ending.LEFT, 1);
        visits.add(List.of(
                wanting(visit, new Want(Want.Kind.SIZE, "3XL", false), new Want(Want.Kind.TONE, "red", true)),
                wanting(visit, new Want(Want.Kind.SIZE, "3XL", false)),
                wanting(visit, new Want(Want.Kind.SIZE, "3XL", true))));
        assertEquals(
                List.of(
                        new Insight.Wanted(Want.Kind.SIZE, "3XL", 3, 2),
                        new Insight.Wanted(Want.Kind.TONE, "red", 1, 0)),
                reports.read(NOVEMBER).wanted());
    }

    @Test
    void aPeriodIsWholeDaysOfTheShop() {
        Period day = new Period(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 27), TOKYO);
        visits.add(List.of(
                visit(Instant.parse("2026-11-26T15:00:00Z"), Source.SHOPPER, Set.of(), Ending.LEFT, 1),
                visit(Instant.parse("2026-11-27T14:59:59Z"), Source.SHOPPER, Set.of(), Ending.LEFT, 1),
                visit(Instant.parse("2026-11-27T15:00:00Z"), Source.SHOPPER, Set.of(), Ending.LEFT, 1),
                visit(Instant.parse("2026-11-26T14:59:59Z"), Source.SHOPPER, Set.of(), Ending.LEFT, 1)));
        assertEquals(2, reports.read(day).visits());
        assertEquals(1, reports.read(day.before()).visits());
    }

    @Test
    void aVisitStaysAsItWas() {
        visits.add(List.of(visit(FRIDAY, Source.SHOPPER, Set.of(), Ending.LEFT, 1)));
        assertThrows(
                RuntimeException.class, () -> database.write(handle -> handle.execute("UPDATE visit SET touches = 0")));
    }

    private static VisitRecord visit(
            Instant began, Source source, Set<Stage> reached, Ending ending, int secondsOnLooks) {
        return new VisitRecord(
                began,
                began.plusSeconds(90),
                source,
                Locale.JAPANESE,
                Optional.of(new Category("top")),
                reached,
                ending,
                7,
                Map.of(Dwelt.LOOKS, Duration.ofSeconds(secondsOnLooks)),
                List.of(),
                Set.of(new ProductId(3)),
                Set.of(),
                Set.of(),
                false);
    }

    private static VisitRecord wanting(VisitRecord visit, Want... wants) {
        return new VisitRecord(
                visit.began(),
                visit.ended(),
                visit.source(),
                visit.language(),
                visit.category(),
                visit.reached(),
                visit.ending(),
                visit.touches(),
                visit.dwell(),
                List.of(wants),
                visit.opened(),
                visit.shown(),
                visit.missed(),
                visit.held());
    }
}
