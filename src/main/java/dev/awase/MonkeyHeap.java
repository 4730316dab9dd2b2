package dev.awase;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the heap stands between two visits, again and again. What is kept on purpose (decoded pictures up to their bound,
 * what was compiled) has come after a quarter of the measurements; from there on it is to be flat.
 */
final class MonkeyHeap {
    /** So much more at the end than at the start is a leak. */
    private static final double FLAT = 0.10;

    /** Of so few nothing can be said. */
    static final int LEAST = 4;

    /** So many at either end are taken together, by the least of them: a collection may leave something, never too little. */
    private static final int TOGETHER = 3;

    /** What one collection finds unused the next drawing lets go, and what that held goes with the one after. */
    private static final int COLLECTIONS = 4;

    private static final int MOST_COLLECTIONS = 12;

    private static final double STILL_FALLING = 0.99;

    private static final double MEGABYTE = 1 << 20;

    private final List<Double> megabytes = new ArrayList<>();
    private final List<Integer> threads = new ArrayList<>();

    /**
     * Collects garbage until no less is left; off the screen's thread. {@code drawn} draws the whole screen anew and waits
     * for it: only then are the textures of pictures let go that a collection found unused.
     */
    void measure(Runnable drawn) {
        double least = Double.MAX_VALUE;
        double left = Double.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS || (i < MOST_COLLECTIONS && left < least * STILL_FALLING); i++) {
            least = Math.min(least, left);
            drawn.run();
            System.gc();
            left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        }
        add(Math.min(least, left), ManagementFactory.getThreadMXBean().getThreadCount());
    }

    void add(double measured, int running) {
        megabytes.add(measured);
        threads.add(running);
    }

    int measurements() {
        return megabytes.size();
    }

    List<Double> megabytes() {
        return List.copyOf(megabytes);
    }

    int flatFrom() {
        return megabytes.size() / 4;
    }

    /** From a quarter on to the end, as a share; 0 where too little was measured. */
    double growth() {
        int size = megabytes.size();
        if (size < LEAST) {
            return 0;
        }
        int from = flatFrom();
        int together = Math.min(TOGETHER, (size - from) / 2);
        double first = least(megabytes.subList(from, from + together));
        double last = least(megabytes.subList(size - together, size));
        return last / first - 1;
    }

    Optional<String> finding() {
        return growth() > FLAT
                ? Optional.of(
                        "the heap grew by %.0f %% after the first quarter: something is held".formatted(growth() * 100))
                : Optional.empty();
    }

    int threadsFirst() {
        return threads.isEmpty() ? 0 : threads.get(Math.min(flatFrom(), threads.size() - 1));
    }

    int threadsLast() {
        return threads.isEmpty() ? 0 : threads.getLast();
    }

    private static double least(List<Double> of) {
        return of.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
