package dev.awase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long each stage of the visits took, from the touch to the screen that was laid out, in the order they were first seen. */
final class SoakTimes {
    private final Map<String, Percentiles> stages = new LinkedHashMap<>();

    /** One line of the table, in milliseconds. */
    record Line(String stage, long count, double p50, double p95, double p99) {
        private static Line of(String stage, Percentiles times) {
            return new Line(
                    stage,
                    times.count(),
                    rounded(times.within(0.5)),
                    rounded(times.within(0.95)),
                    rounded(times.within(0.99)));
        }

        private static double rounded(double millis) {
            return Math.round(millis * 100) / 100.0;
        }
    }

    synchronized void add(String stage, long nanos) {
        stages.computeIfAbsent(stage, _ -> new Percentiles()).add(nanos);
    }

    synchronized List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        stages.forEach((stage, times) -> lines.add(Line.of(stage, times)));
        return lines;
    }
}
