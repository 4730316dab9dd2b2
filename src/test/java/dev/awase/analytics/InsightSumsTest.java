package dev.awase.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awase.LocalDatabase;
import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.ProductId;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums tell what the rows tell, whatever was written, taken out, and asked for. */
class InsightSumsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final int DAYS = 500;
    private static final List<String> ZONES = List.of("Asia/Tokyo", "Asia/Kathmandu", "America/St_Johns", "UTC");

    @TempDir
    Path home;

    private final Random chance = new Random(20261127);
    private LocalDatabase database;

    @BeforeEach
    void open() {
        database = LocalDatabase.open(home);
        write();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theSumsOfAnyDaysInAnyZoneAreThoseOfTheRows() {
        for (int i = 0; i < 60; i++) {
            assertSame(period());
        }
    }

    @Test
    void whatIsTakenOutIsTakenOutOfTheSums() {
        new SqliteVisits(database).forgetSimulated();
        new SqliteSimulated(database).forget();
        Period all = new Period(FIRST, FIRST.plusDays(DAYS), ZoneId.of("UTC"));
        assertEquals(0, reports(all).simulated());
        assertFalse(reports(all).visits() == 0, "shoppers stay");
        for (int i = 0; i < 20; i++) {
            assertSame(period());
        }
    }

    @Test
    void aSumThatIsOffByOneIsFound() {
        database.write(handle ->
                handle.execute("UPDATE insight_sum SET many = many + 1 WHERE level = 1 AND fact = 'visits' AND bucket ="
                        + " (SELECT max(bucket) - 20 FROM insight_sum WHERE level = 1)"));
        Period all = new Period(FIRST, FIRST.plusDays(DAYS), ZoneId.of("UTC"));
        assertEquals(rows(all), rows(all));
        boolean found = false;
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)) && !found; day = day.plusDays(1)) {
            Period some = new Period(day, day.plusDays(6), ZoneId.of("UTC"));
            found = !rows(some).equals(sums(some));
        }
        assertEquals(true, found, "a planted fault is met");
    }

    @Test
    void theReportIsTheReportOverTheRows() {
        Period some = new Period(FIRST.plusDays(40), FIRST.plusDays(404), ZoneId.of("Asia/Tokyo"));
        Insight told = reports(some);
        Insight fromRows = new SqliteReports(database).readRows(some);
        assertEquals(fromRows, told);
        assertNotEquals(0, told.liked().size());
        assertNotEquals(0, told.model().calls());
        assertNotEquals(0, told.wanted().size());
        long touches = database.<Long>read(
                handle -> handle.createQuery("SELECT sum(touches) FROM visit WHERE source <> 'rehearsal'"
                                + " AND began >= :from AND began < :until")
                        .bind("from", some.from().toEpochMilli())
                        .bind("until", some.until().toEpochMilli())
                        .mapTo(Long.class)
                        .one());
        assertEquals(
                touches,
                told.touches().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private void assertSame(Period period) {
        assertEquals(rows(period), sums(period), period::toString);
    }

    private Insight reports(Period period) {
        return new SqliteReports(database).read(period);
    }

    private Map<String, Map<String, Long>> sums(Period period) {
        return database.read(handle -> InsightSums.of(handle, period).all());
    }

    private Map<String, Map<String, Long>> rows(Period period) {
        return database.read(handle -> InsightSums.ofRows(handle, period).all());
    }

    private Period period() {
        LocalDate first = FIRST.plusDays(chance.nextInt(DAYS));
        return new Period(
                first, first.plusDays(chance.nextInt(400)), ZoneId.of(ZONES.get(chance.nextInt(ZONES.size()))));
    }

    private void write() {
        List<VisitRecord> visits = new ArrayList<>();
        List<SqliteSimulated.Said> said = new ArrayList<>();
        List<ModelUse> calls = new ArrayList<>();
        List<Feedback> feedback = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            visits.add(visit());
        }
        for (int i = 0; i < 300; i++) {
            said.add(new SqliteSimulated.Said(moment(), chance.nextBoolean(), "top", "bag", i % 2 == 0 ? "" : "tone"));
            calls.add(call());
            feedback.add(feedback(i));
        }
        new SqliteVisits(database).add(visits);
        new SqliteSimulated(database).add(said, calls);
        calls.forEach(new SqliteModelUse(database)::add);
        new SqliteChoices(database).addFeedback(feedback);
    }

    private Instant moment() {
        return FIRST.atStartOfDay(ZoneId.of("UTC"))
                .toInstant()
                .plusMillis(chance.nextLong(Duration.ofDays(DAYS).toMillis()));
    }

    private VisitRecord visit() {
        Instant began = moment();
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        for (Stage stage : Stage.values()) {
            if (chance.nextBoolean()) {
                reached.add(stage);
            }
        }
        return new VisitRecord(
                began,
                began.plusSeconds(90),
                Source.values()[chance.nextInt(3)],
                Locale.JAPANESE,
                Optional.empty(),
                reached,
                Ending.values()[chance.nextInt(4)],
                chance.nextInt(20),
                Map.of(Dwelt.LOOKS, Duration.ofMillis(chance.nextInt(90_000)), Dwelt.ASK, Duration.ofMillis(500)),
                List.of(new Want(Want.Kind.SIZE, "S" + chance.nextInt(5), chance.nextBoolean())),
                Set.of(new ProductId(1 + chance.nextInt(9))),
                Set.of(),
                Set.of(),
                chance.nextBoolean());
    }

    private ModelUse call() {
        Optional<String> fault = chance.nextInt(5) == 0 ? Optional.of("offline") : Optional.empty();
        return new ModelUse(
                moment(),
                "styling",
                "m",
                chance.nextInt(900),
                chance.nextInt(90),
                Duration.ofMillis(chance.nextInt(9_000)),
                Optional.empty(),
                fault,
                chance.nextInt(3));
    }

    private Feedback feedback(int visit) {
        Item top = Item.of(new Category("top"), new Appearance(Palette.of(ToneName.NAVY), Pattern.PLAIN));
        Item bag = Item.of(new Category("bag"), new Appearance(Palette.of(ToneName.RED), Pattern.PLAIN));
        Choice choice = new Choice(
                moment(),
                visit + 1,
                chance.nextBoolean() ? Choice.Source.LIKED : Choice.Source.DISLIKED,
                List.of(new SeenPiece(Optional.empty(), top)),
                new SeenPiece(Optional.of(new ProductId(7)), bag),
                List.of());
        return new Feedback(choice, List.of("tone", "season"));
    }
}
