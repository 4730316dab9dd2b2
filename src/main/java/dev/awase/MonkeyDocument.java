package dev.awase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a monkey's play, as {@code awase monkey} prints it.
 *
 * @param seconds for which it played, without those in which the heap was measured
 * @param acts how many things of each kind were done
 * @param steps how many times each step was come to
 * @param heapMb after each garbage collection between two visits, in megabytes, the first when all had begun
 * @param flatFrom which of these is the first that the last ones are held against
 * @param growth of the heap from there to the end, as a share
 * @param slowestMs how long the screen's thread took for an answer, in milliseconds, at most
 * @param findings what is wrong, in words; empty where nothing is
 */
record MonkeyDocument(
        long seed,
        double seconds,
        long visits,
        Map<String, Integer> acts,
        Map<String, Integer> steps,
        List<Double> heapMb,
        int flatFrom,
        double growth,
        int threadsFirst,
        int threadsLast,
        long slowestMs,
        List<String> findings) {
    MonkeyDocument {
        heapMb = List.copyOf(heapMb);
        findings = List.copyOf(findings);
    }

    int count() {
        return acts.values().stream().mapToInt(Integer::intValue).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("played     %,d acts in %.0f s, %.1f a second, seed %d%n"
                .formatted(count(), seconds, count() / seconds, seed));
        text.append("acts       %s%n".formatted(said(acts)));
        text.append("visits     %,d%n".formatted(visits));
        text.append("steps      %s%n".formatted(said(steps)));
        text.append("heap       %s MB after GC; %+.1f %% from no. %d on%n"
                .formatted(
                        heapMb.stream().map("%.1f"::formatted).collect(Collectors.joining(" ")),
                        growth * 100,
                        flatFrom + 1));
        text.append("threads    %d at first, %d at last%n".formatted(threadsFirst, threadsLast));
        text.append("screen     answered within %,d ms%n".formatted(slowestMs));
        findings.forEach(finding -> text.append("found      %s%n".formatted(finding)));
        return text.append(
                        findings.isEmpty()
                                ? "nothing was found"
                                : "found %d; --seed %d plays it again".formatted(findings.size(), seed))
                .toString();
    }

    private static String said(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> "%s %,d".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
    }
}
