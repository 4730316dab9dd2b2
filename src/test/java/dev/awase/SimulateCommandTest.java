package dev.awase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.analytics.Insight;
import dev.awase.analytics.Period;
import dev.awase.analytics.Share;
import dev.awase.analytics.SqliteReports;
import dev.awase.analytics.VisitRecord.Stage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    Path home;

    private final Terminal terminal = new Terminal();

    @Test
    void aWeekOfVisitsIsAddedAndMarked() {
        assertEquals(
                0,
                terminal.run("simulate", "--days", "7", "--per-day", "20", "--home", home.toString()),
                terminal::err);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        try (LocalDatabase database = LocalDatabase.open(home)) {
            Insight insight =
                    new SqliteReports(database).read(new Period(today.minusDays(6), today, ZoneId.systemDefault()));
            assertTrue(insight.visits() > 80, () -> insight.visits() + " visits");
            assertEquals(insight.visits(), insight.simulated());
            assertTrue(
                    insight.reached().getOrDefault(Stage.LOOK, new Share(0, 0)).of() > 0);
            for (Insight.Liked.By by : Insight.Liked.By.values()) {
                assertTrue(insight.liked().stream().anyMatch(liked -> liked.by() == by), () -> "no likes by " + by);
            }
            assertTrue(insight.model().calls() > 0 && insight.model().tokensOut() > 0, "models were asked");
            assertTrue(insight.model().median().isPresent());
            assertTrue(
                    insight.trade().shown().bought() >= insight.trade().opened().bought(), "shown holds opened");
            assertEquals(
                    0L,
                    database.<Long>read(handle -> handle.createQuery(
                                    "SELECT (SELECT count(*) FROM choice) + (SELECT count(*) FROM model_call)")
                            .mapTo(Long.class)
                            .one()),
                    "no taste learns from it and no budget is spent");
        }
    }

    @Test
    void whatWasMadeUpIsTakenOutAgainAndNothingElse() {
        terminal.run("simulate", "--days", "7", "--per-day", "20", "--home", home.toString());
        assertEquals(0, terminal.run("simulate", "--forget", "--home", home.toString()), terminal::err);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        try (LocalDatabase database = LocalDatabase.open(home)) {
            Insight insight =
                    new SqliteReports(database).read(new Period(today.minusDays(6), today, ZoneId.systemDefault()));
            assertEquals(0, insight.visits());
            assertEquals(0, insight.model().calls());
            assertEquals(List.of(), insight.liked());
            assertEquals(List.of(), insight.words());
            for (String table : List.of("insight_sum", "visit_shown", "visit_sale", "missed_day", "missed_word")) {
                assertEquals(
                        0L,
                        database.<Long>read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                                .mapTo(Long.class)
                                .one()),
                        table);
            }
            assertEquals(
                    0,
                    database.<Integer>read(handle -> handle.createQuery("SELECT count(*) FROM sale")
                            .mapTo(Integer.class)
                            .one()));
        }
    }

    @Test
    void noDaysAreWrongUsage() {
        assertEquals(2, terminal.run("simulate", "--days", "0", "--home", home.toString()));
    }
}
