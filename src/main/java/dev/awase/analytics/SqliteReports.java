package dev.awase.analytics;

import dev.awase.analytics.Insight.Liked;
import dev.awase.analytics.Insight.ModelFigures;
import dev.awase.analytics.Insight.Wanted;
import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** {@link Reports} over the shop's database; every read goes along an index of the period. */
public final class SqliteReports implements Reports {
    private static final String WITHIN =
            " FROM visit WHERE began >= :from AND began < :until AND source <> 'rehearsal'";
    private static final int MOST_WANTED = 200;

    private final Database database;

    public SqliteReports(Database database) {
        this.database = database;
    }

    @Override
    public Insight read(Period period) {
        return database.read(handle -> {
            Counts counts = counts(handle, period);
            return new Insight(
                    period,
                    counts.visits(),
                    counts.simulated(),
                    counts.reached(),
                    endings(handle, period),
                    dwell(handle, period),
                    touches(handle, period),
                    wanted(handle, period),
                    liked(handle, period),
                    trade(handle, period),
                    model(handle, period));
        });
    }

    /** All counts in one pass over the period's index. */
    private static Counts counts(Handle handle, Period period) {
        String stages = Arrays.stream(Stage.values())
                .map(stage -> ", coalesce(sum(reached & " + stage.bit() + " <> 0), 0) AS " + stage.id())
                .collect(Collectors.joining());
        String sql = "SELECT count(*) AS visits, coalesce(sum(source = 'simulated'), 0) AS simulated" + stages + WITHIN;
        return within(handle, period, sql)
                .map((row, _) -> {
                    long visits = row.getLong("visits");
                    Map<Stage, Share> reached = new EnumMap<>(Stage.class);
                    for (Stage stage : Stage.values()) {
                        reached.put(stage, new Share(row.getLong(stage.id()), visits));
                    }
                    return new Counts(visits, row.getLong("simulated"), reached);
                })
                .one();
    }

    private record Counts(long visits, long simulated, Map<Stage, Share> reached) {}

    private static Map<Ending, Long> endings(Handle handle, Period period) {
        Map<Ending, Long> endings = new EnumMap<>(Ending.class);
        within(handle, period, "SELECT ending, count(*) AS many" + WITHIN + " GROUP BY ending")
                .map((row, _) -> Map.entry(Ending.byId(row.getString("ending")), row.getLong("many")))
                .forEach(one -> endings.put(one.getKey(), one.getValue()));
        return endings;
    }

    /** The median time of those who were there at all. */
    private static Map<Dwelt, Duration> dwell(Handle handle, Period period) {
        Map<Dwelt, Duration> dwell = new EnumMap<>(Dwelt.class);
        for (Dwelt step : Dwelt.values()) {
            String there = WITHIN + " AND " + step.id() + " > 0";
            long many = one(handle, period, "SELECT count(*)" + there);
            if (many > 0) {
                // The middle one is all that leaves the database.
                String middle = "SELECT " + step.id() + there + " ORDER BY 1 LIMIT 1 OFFSET " + (many - 1) / 2;
                dwell.put(step, Duration.ofMillis(one(handle, period, middle)));
            }
        }
        return dwell;
    }

    /** Touches by weekday (Monday first) and hour of the shop's own clock; summed by hours, of which a year has few. */
    private static List<List<Long>> touches(Handle handle, Period period) {
        long[][] sums = new long[7][24];
        within(handle, period, "SELECT began / 3600000 AS hour, sum(touches) AS many" + WITHIN + " GROUP BY 1")
                .map((row, _) -> Map.entry(row.getLong("hour"), row.getLong("many")))
                .forEach(one -> {
                    ZonedDateTime at =
                            Instant.ofEpochMilli(one.getKey() * 3_600_000).atZone(period.zone());
                    sums[at.getDayOfWeek().getValue() - 1][at.getHour()] += one.getValue();
                });
        List<List<Long>> week = new ArrayList<>();
        for (long[] day : sums) {
            List<Long> hours = new ArrayList<>();
            for (long many : day) {
                hours.add(many);
            }
            week.add(hours);
        }
        return week;
    }

    private static List<Wanted> wanted(Handle handle, Period period) {
        return within(handle, period, """
            SELECT kind, wish, count(*) AS asked, sum(1 - found) AS missing
            FROM visit_want WHERE visit IN (SELECT id FROM visit
                WHERE began >= :from AND began < :until AND source <> 'rehearsal')
            GROUP BY kind, wish ORDER BY missing DESC, asked DESC LIMIT :most
            """)
                .bind("most", MOST_WANTED)
                .map((row, _) -> new Wanted(
                        Want.Kind.byId(row.getString("kind")),
                        row.getString("wish"),
                        row.getLong("asked"),
                        row.getLong("missing")))
                .list();
    }

    /** Likes among all that was said, by kind, by pair of kinds and by rule; what was spoken of most first. */
    private static List<Liked> liked(Handle handle, Period period) {
        String said = " FROM choice JOIN seen_piece AS shown ON shown.id = choice.piece"
                + " WHERE at >= :from AND at < :until AND source IN ('liked', 'disliked')";
        String sql = "SELECT 'SLOT' AS by, shown.category AS what, source = 'liked' AS liked" + said
                + " UNION ALL SELECT 'PAIR', brought.category || ' ' || shown.category, source = 'liked'"
                + said.replace(
                        " WHERE", " JOIN seen_piece AS brought ON brought.id = CAST(choice.context AS INTEGER) WHERE")
                + " UNION ALL SELECT 'RULE', rule, source = 'liked'"
                + said.replace(" WHERE", " JOIN choice_reason ON choice_reason.choice = choice.id WHERE");
        return within(
                        handle,
                        period,
                        "SELECT by, what, sum(liked), count(*) FROM (" + sql + ") GROUP BY 1, 2 ORDER BY 4 DESC, 2"
                                + " LIMIT " + MOST_WANTED)
                .map((row, _) -> new Liked(
                        Liked.By.valueOf(row.getString(1)),
                        row.getString(2),
                        new Share(row.getLong(3), row.getLong(4))))
                .list();
    }

    /** Visits that saw a look, with what was sold of what they opened, by whether they were shown the style. */
    private static Trade trade(Handle handle, Period period) {
        boolean sold = handle.createQuery("SELECT EXISTS (SELECT 1 FROM sale)")
                .mapTo(Boolean.class)
                .one();
        if (!sold) {
            return Trade.NONE;
        }
        String sql = """
                WITH seen AS (
                    SELECT id, ended, EXISTS (SELECT 1 FROM visit_held WHERE visit = visit.id) AS held FROM visit
                    WHERE began >= :from AND began < :until AND source <> 'rehearsal' AND reached & :look <> 0),
                bought AS (
                    SELECT seen.id, sum(amount) AS spend FROM seen
                    CROSS JOIN visit_opened ON visit_opened.visit = seen.id
                    CROSS JOIN sale ON sale.product = visit_opened.product
                        AND sale.at >= seen.ended AND sale.at < seen.ended + :window AND amount > 0
                    GROUP BY seen.id)
                SELECT held, count(*), count(spend), coalesce(sum(spend), 0), coalesce(sum(spend * spend), 0)
                FROM seen LEFT JOIN bought ON bought.id = seen.id GROUP BY held
                """;
        Trade.Group[] groups = {Trade.Group.NONE, Trade.Group.NONE};
        within(handle, period, sql)
                .bind("look", Stage.LOOK.bit())
                .bind("window", Duration.ofHours(Trade.HOURS).toMillis())
                .map((row, _) -> groups[row.getInt(1)] =
                        new Trade.Group(row.getLong(2), row.getLong(3), row.getDouble(4), row.getDouble(5)))
                .list();
        return new Trade(groups[0], groups[1]);
    }

    private static ModelFigures model(Handle handle, Period period) {
        String within = " FROM model_call WHERE at >= :from AND at < :until";
        List<Long> millis = within(handle, period, "SELECT ms" + within + " AND fault IS NULL ORDER BY ms")
                .mapTo(Long.class)
                .list();
        Map<String, Long> faults = new LinkedHashMap<>();
        within(
                        handle,
                        period,
                        "SELECT fault, count(*) AS many" + within
                                + " AND fault IS NOT NULL GROUP BY fault ORDER BY 2 DESC")
                .map((row, _) -> Map.entry(row.getString("fault"), row.getLong("many")))
                .forEach(one -> faults.put(one.getKey(), one.getValue()));
        return new ModelFigures(
                one(handle, period, "SELECT count(*)" + within),
                one(handle, period, "SELECT coalesce(sum(tokens_in + tokens_out), 0)" + within),
                at(millis, 0.5),
                at(millis, 0.95),
                faults,
                one(handle, period, "SELECT coalesce(sum(dropped), 0)" + within));
    }

    /** The nearest-rank quantile of sorted milliseconds. */
    private static Optional<Duration> at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(sorted.get((int) Math.ceil(share * sorted.size()) - 1)));
    }

    private static long one(Handle handle, Period period, String sql) {
        return within(handle, period, sql).mapTo(Long.class).one();
    }

    private static Query within(Handle handle, Period period, String sql) {
        return handle.createQuery(sql)
                .bind("from", period.from().toEpochMilli())
                .bind("until", period.until().toEpochMilli());
    }
}
