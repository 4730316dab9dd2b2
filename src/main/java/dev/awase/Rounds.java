package dev.awase;

import java.util.ArrayList;
import java.util.List;

/** Times of the same work done several times, in milliseconds; their median tells, as a busy machine has outliers. */
final class Rounds {
    private final List<Double> millis = new ArrayList<>();

    /** Work to be timed. */
    interface Work<T> {
        T run() throws Exception;
    }

    /** Does the work once and keeps its time. */
    <T> T time(Work<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.run();
        add((System.nanoTime() - start) / 1e6);
        return result;
    }

    /** Keeps a time that was taken elsewhere, in milliseconds. */
    void add(double time) {
        millis.add(time);
    }

    /** The middle time, rounded to a microsecond. */
    double median() {
        if (millis.isEmpty()) {
            throw new IllegalStateException("nothing was timed");
        }
        List<Double> sorted = millis.stream().sorted().toList();
        int half = sorted.size() / 2;
        double middle = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return rounded(middle);
    }

    /** The time that 95 in 100 stay within, rounded alike. */
    double p95() {
        List<Double> sorted = millis.stream().sorted().toList();
        return rounded(sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1));
    }

    /** The first time, before the machine was warm, rounded alike. */
    double first() {
        return rounded(millis.getFirst());
    }

    private static double rounded(double time) {
        return Math.round(time * 1000) / 1000.0;
    }
}
