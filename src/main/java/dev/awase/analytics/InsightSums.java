package dev.awase.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What happened in a period, counted by fact and value. Read from sums over four hours and over 16 and 256 times that,
 * which triggers keep in the transaction that writes; what the edges of the period cut is read row by row.
 */
final class InsightSums {
    private static final long SMALLEST = 4 * 3_600_000L;
    private static final int LEVELS = 3;
    private static final int TIMES = 16;

    private final Map<String, Map<String, Long>> facts = new HashMap<>();

    private InsightSums() {}

    static InsightSums of(Handle handle, Period period) {
        InsightSums sums = new InsightSums();
        long from = period.from().toEpochMilli();
        long until = period.until().toEpochMilli();
        long first = Math.ceilDiv(from, SMALLEST);
        long end = Math.floorDiv(until, SMALLEST);
        if (first >= end) {
            sums.rows(handle, from, until);
            return sums;
        }
        sums.rows(handle, from, first * SMALLEST);
        sums.rows(handle, end * SMALLEST, until);
        sums.read(handle, cover(first, end));
        return sums;
    }

    /** The same from the rows alone: slow, and what the sums are tested against. */
    static InsightSums ofRows(Handle handle, Period period) {
        InsightSums sums = new InsightSums();
        sums.rows(handle, period.from().toEpochMilli(), period.until().toEpochMilli());
        return sums;
    }

    /** Buckets of one level, the last of them left out. */
    private record Run(int level, long first, long end) {}

    /** As few buckets as cover this run of the smallest ones. */
    private static List<Run> cover(long first, long end) {
        List<Run> runs = new ArrayList<>();
        long from = first;
        long until = end;
        for (int level = 0; level < LEVELS; level++) {
            long above = Math.ceilDiv(from, TIMES);
            long below = Math.floorDiv(until, TIMES);
            if (level == LEVELS - 1 || above >= below) {
                runs.add(new Run(level, from, until));
                return runs;
            }
            runs.add(new Run(level, from, above * TIMES));
            runs.add(new Run(level, below * TIMES, until));
            from = above;
            until = below;
        }
        return runs;
    }

    private void read(Handle handle, List<Run> runs) {
        String sql = runs.stream()
                .filter(run -> run.first() < run.end())
                .map(run -> "SELECT fact, value, many FROM insight_sum WHERE level = " + run.level() + " AND bucket >= "
                        + run.first() + " AND bucket < " + run.end())
                .collect(Collectors.joining(" UNION ALL "));
        add(handle, "SELECT fact, value, sum(many) AS many FROM (" + sql + ") GROUP BY 1, 2");
    }

    private void rows(Handle handle, long from, long until) {
        if (from < until) {
            add(
                    handle,
                    "SELECT fact, value, sum(many) AS many FROM insight_fact WHERE at >= " + from + " AND at < " + until
                            + " GROUP BY 1, 2");
        }
    }

    private void add(Handle handle, String sql) {
        handle.createQuery(sql)
                .map((row, _) -> new Fact(row.getString("fact"), row.getString("value"), row.getLong("many")))
                .forEach(one -> facts.computeIfAbsent(one.fact(), _ -> new TreeMap<>())
                        .merge(one.value(), one.many(), Long::sum));
    }

    private record Fact(String fact, String value, long many) {}

    /** How many of each value; values of which nothing is left are left out. */
    Map<String, Long> values(String fact) {
        Map<String, Long> values = new TreeMap<>(facts.getOrDefault(fact, Map.of()));
        values.values().removeIf(many -> many == 0);
        return values;
    }

    /** How many of a fact that has no values, or of one of them. */
    long count(String fact, String value) {
        return facts.getOrDefault(fact, Map.of()).getOrDefault(value, 0L);
    }

    /** Numbers by how often each was met, the smallest first. */
    SortedMap<Long, Long> numbers(String fact) {
        SortedMap<Long, Long> numbers = new TreeMap<>();
        values(fact).forEach((value, many) -> numbers.put(Long.parseLong(value), many));
        return numbers;
    }

    /** All of it, without what has gone to nothing. */
    Map<String, Map<String, Long>> all() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        facts.keySet().forEach(fact -> all.put(fact, values(fact)));
        all.values().removeIf(Map::isEmpty);
        return all;
    }
}
