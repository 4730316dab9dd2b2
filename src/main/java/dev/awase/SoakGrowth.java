package dev.awase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What has grown from the visit on after which all had settled to the last. More than a tenth is a leak. */
record SoakGrowth(double heap, double resident, double threads) {
    /** So much more at the end than once it had settled is a leak. */
    static final double FLAT = 0.10;

    /**
     * So many at either end are taken together, by the median: one reading alone lay up to a third below its neighbors and a
     * fifth above, whatever was kept for the next screen at that moment.
     */
    private static final int TOGETHER = 3;

    /** As shares; none where there are too few readings from the {@code settled}th visit on, or that is 0. */
    static Optional<SoakGrowth> of(List<SoakReading> readings, int settled) {
        List<SoakReading> flat = readings.stream()
                .filter(reading -> settled > 0 && reading.visits() >= settled)
                .toList();
        return flat.size() < 2
                ? Optional.empty()
                : Optional.of(new SoakGrowth(
                        growth(flat, SoakReading::heapMb),
                        growth(flat, reading -> reading.residentMb().orElse(0)),
                        growth(flat, SoakReading::threads)));
    }

    /** What is wrong with it, in words. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        found("the heap", heap, findings);
        found("the resident memory", resident, findings);
        found("the count of threads", threads, findings);
        return findings;
    }

    private static void found(String what, double share, List<String> findings) {
        if (share > FLAT) {
            findings.add("%s grew by %.0f %%: something is held".formatted(what, share * 100));
        }
    }

    private static double growth(List<SoakReading> flat, ToDoubleFunction<SoakReading> figure) {
        int together = Math.min(TOGETHER, flat.size() / 2);
        double first = median(flat.subList(0, together), figure);
        double last = median(flat.subList(flat.size() - together, flat.size()), figure);
        return first == 0 ? 0 : last / first - 1;
    }

    private static double median(List<SoakReading> of, ToDoubleFunction<SoakReading> figure) {
        double[] sorted = of.stream().mapToDouble(figure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
