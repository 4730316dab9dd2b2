package dev.awase;

import dev.awase.analytics.Mishap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How often each fault was put in, how often it was met, and what the staff were told of it. */
final class SoakTally {
    private final FaultBook book;
    private final Map<SoakFault, Integer> put = new EnumMap<>(SoakFault.class);
    private final Map<SoakFault, Integer> met = new EnumMap<>(SoakFault.class);
    private final Map<String, Long> before;

    SoakTally(FaultBook book) {
        this.book = book;
        this.before = entries();
    }

    /** One line of the table; {@code told} is how many entries of its kind came up, empty where none is promised. */
    record Line(String fault, int put, int met, Optional<Long> told) {}

    void put(SoakFault fault) {
        put.merge(fault, 1, Integer::sum);
    }

    void met(SoakFault fault) {
        met.merge(fault, 1, Integer::sum);
    }

    boolean any() {
        return !put.isEmpty();
    }

    List<Line> lines() {
        Map<String, Long> now = entries();
        return put.keySet().stream()
                .map(fault -> new Line(
                        fault.words(),
                        put.getOrDefault(fault, 0),
                        met.getOrDefault(fault, 0),
                        fault.entry().map(kind -> told(now, kind))))
                .toList();
    }

    /** What was promised and did not come, in words. */
    List<String> findings() {
        Map<String, Long> now = entries();
        List<String> findings = new ArrayList<>();
        Map<String, Integer> promised = new TreeMap<>();
        met.forEach((fault, times) -> fault.entry().ifPresent(kind -> promised.merge(kind, times, Integer::sum)));
        promised.forEach((kind, times) -> {
            if (told(now, kind) < times) {
                findings.add("%d of %d faults are under Health as %s".formatted(told(now, kind), times, kind));
            }
        });
        put.forEach((fault, times) -> {
            if (met.getOrDefault(fault, 0) < times) {
                findings.add("%s was put in %d times and met %d times"
                        .formatted(fault.words(), times, met.getOrDefault(fault, 0)));
            }
        });
        return findings;
    }

    private long told(Map<String, Long> now, String kind) {
        return now.getOrDefault(kind, 0L) - before.getOrDefault(kind, 0L);
    }

    private Map<String, Long> entries() {
        Map<String, Long> entries = new HashMap<>();
        for (Mishap mishap : book.latest()) {
            entries.put(mishap.kind(), mishap.times());
        }
        return entries;
    }
}
