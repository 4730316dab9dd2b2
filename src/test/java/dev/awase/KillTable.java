package dev.awase;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How kills and the starts after them went, in some lines; times in milliseconds. */
final class KillTable {
    private static final double SECONDS = 1e3;
    private static final int AIM_MS = 5_000;

    private final List<Double> calm = new ArrayList<>();
    private final List<Double> back = new ArrayList<>();
    private final Rounds load = new Rounds();
    private final Map<String, Integer> hit = new TreeMap<>();
    private int kills;
    private int hung;
    private int idle;
    private int late;

    /** A start that reached its first screen, {@code undisturbed} or after a kill. */
    void start(boolean undisturbed, long millis) {
        (undisturbed ? calm : back).add((double) millis);
        load.add(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        late += !undisturbed && millis > AIM_MS ? 1 : 0;
    }

    /** A kill, or an end by its own watchman, while these were being written. */
    void ended(boolean killed, List<String> inFlight) {
        kills += killed ? 1 : 0;
        hung += killed ? 0 : 1;
        idle += inFlight.isEmpty() ? 1 : 0;
        inFlight.forEach(what -> hit.merge(what, 1, Integer::sum));
    }

    boolean inFlightAtLeastOnce() {
        return idle < kills + hung;
    }

    String text(Map<String, Long> kept) {
        return String.join(
                "\n",
                "kills: %d, and ends by its own watchman: %d; in flight: %s; none: %d"
                        .formatted(kills, hung, hit, idle),
                "kept, all that was said to be and no file by halves: " + kept,
                line("undisturbed starts to the first screen", calm),
                line("starts after a kill", back) + "; over 5 s: " + late,
                String.format(
                        Locale.ROOT,
                        "ratio of medians %.2f; load while they started: median %.1f, 95 in 100 below %.1f",
                        rounds(back).median() / rounds(calm).median(),
                        load.median(),
                        load.p95()));
    }

    private static String line(String what, List<Double> times) {
        return String.format(
                Locale.ROOT,
                "%s: %d, median %.2f s, 95 in 100 within %.2f s, longest %.2f s",
                what,
                times.size(),
                rounds(times).median() / SECONDS,
                rounds(times).p95() / SECONDS,
                Collections.max(times) / SECONDS);
    }

    private static Rounds rounds(List<Double> times) {
        Rounds rounds = new Rounds();
        times.forEach(rounds::add);
        return rounds;
    }
}
