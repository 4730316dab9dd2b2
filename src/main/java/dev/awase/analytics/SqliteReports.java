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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;

/** {@link Reports} over the shop's database: from sums that are kept with each row, so that a year is as quick as a day. */
public final class SqliteReports implements Reports {
    private static final int MOST_WANTED = 200;
    private static final long QUARTER = 900_000;

    private final Database database;

    public SqliteReports(Database database) {
        this.database = database;
    }

    @Override
    public Insight read(Period period) {
        return database.read(handle -> {
            InsightSums sums = InsightSums.of(handle, period);
            return report(handle, period, sums);
        });
    }

    /** The same from the rows alone: slow, and what the sums are measured against. */
    public Insight readRows(Period period) {
        return database.read(handle -> report(handle, period, InsightSums.ofRows(handle, period)));
    }

    /** The report that these sums tell. */
    private static Insight report(Handle handle, Period period, InsightSums sums) {
        return new Insight(
                period,
                sums.count("visits", ""),
                sums.count("simulated", ""),
                reached(sums),
                endings(sums),
                dwell(sums),
                touches(handle, period),
                wanted(sums),
                MissedWordRows.read(handle, period),
                liked(sums),
                SqliteTrade.read(handle, period, sums),
                model(sums));
    }

    private static Map<Stage, Share> reached(InsightSums sums) {
        Map<Stage, Share> reached = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            reached.put(stage, new Share(sums.count("reached", stage.id()), sums.count("visits", "")));
        }
        return reached;
    }

    private static Map<Ending, Long> endings(InsightSums sums) {
        Map<Ending, Long> endings = new EnumMap<>(Ending.class);
        sums.values("ending").forEach((ending, many) -> endings.put(Ending.byId(ending), many));
        return endings;
    }

    /** The median time of those who were there at all, in whole seconds. */
    private static Map<Dwelt, Duration> dwell(InsightSums sums) {
        Map<Dwelt, Duration> dwell = new EnumMap<>(Dwelt.class);
        for (Dwelt step : Dwelt.values()) {
            at(sums.numbers("dwell." + step.id()), 0.5)
                    .ifPresent(seconds -> dwell.put(step, Duration.ofSeconds(seconds)));
        }
        return dwell;
    }

    /** The nearest-rank quantile of numbers by how often each was met. */
    private static Optional<Long> at(SortedMap<Long, Long> numbers, double share) {
        long all = numbers.values().stream().mapToLong(Long::longValue).sum();
        long rank = (long) Math.ceil(share * all);
        long passed = 0;
        for (Map.Entry<Long, Long> one : numbers.entrySet()) {
            passed += one.getValue();
            if (passed >= rank) {
                return Optional.of(one.getKey());
            }
        }
        return Optional.empty();
    }

    /** Touches by weekday (Monday first) and hour of the shop's own clock. */
    private static List<List<Long>> touches(Handle handle, Period period) {
        long[][] sums = new long[7][24];
        handle.createQuery("SELECT quarter, touches FROM insight_touch WHERE quarter >= :from AND quarter < :until")
                .bind("from", period.from().toEpochMilli() / QUARTER)
                .bind("until", period.until().toEpochMilli() / QUARTER)
                .map((row, _) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(one -> {
                    ZonedDateTime at = Instant.ofEpochMilli(one[0] * QUARTER).atZone(period.zone());
                    sums[at.getDayOfWeek().getValue() - 1][at.getHour()] += one[1];
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

    private static List<Wanted> wanted(InsightSums sums) {
        List<Wanted> wanted = new ArrayList<>();
        for (Want.Kind kind : Want.Kind.values()) {
            sums.values("asked." + kind.id())
                    .forEach((wish, asked) ->
                            wanted.add(new Wanted(kind, wish, asked, sums.count("missing." + kind.id(), wish))));
        }
        return wanted.stream()
                .sorted(Comparator.comparingLong(Wanted::missing)
                        .thenComparingLong(Wanted::asked)
                        .reversed())
                .limit(MOST_WANTED)
                .toList();
    }

    /** Likes among all that was said, by kind, by pair of kinds and by rule; what was spoken of most first. */
    private static List<Liked> liked(InsightSums sums) {
        List<Liked> liked = new ArrayList<>();
        for (Liked.By by : Liked.By.values()) {
            sums.values("said." + by)
                    .forEach((what, said) ->
                            liked.add(new Liked(by, what, new Share(sums.count("liked." + by, what), said))));
        }
        return liked.stream()
                .sorted(Comparator.comparingLong((Liked one) -> one.share().all())
                        .reversed()
                        .thenComparing(Liked::what))
                .limit(MOST_WANTED)
                .toList();
    }

    /** Times are to a tenth of a second. */
    private static ModelFigures model(InsightSums sums) {
        SortedMap<Long, Long> took = sums.numbers("took");
        return new ModelFigures(
                sums.count("calls", ""),
                sums.count("tokens", "in"),
                sums.count("tokens", "out"),
                at(took, 0.5).map(tenths -> Duration.ofMillis(100 * tenths)),
                at(took, 0.95).map(tenths -> Duration.ofMillis(100 * tenths)),
                sums.values("fault"),
                sums.count("dropped", ""));
    }
}
