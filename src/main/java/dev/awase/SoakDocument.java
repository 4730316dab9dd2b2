package dev.awase;

import java.util.List;
import java.util.OptionalLong;

/**
 * What came of a soak, as {@code awase soak} prints it.
 *
 * @param asked how many visits were asked for, {@code visits} how many were played and {@code kept} are in the record
 * @param cpuSeconds of processor time, all threads together: what tells where the machine has other work
 * @param growth once all had settled, as shares; none of three where too few visits were played to tell
 * @param findings what is wrong, in words; empty where nothing is
 */
record SoakDocument(
        long seed,
        int asked,
        long visits,
        long kept,
        double seconds,
        double cpuSeconds,
        List<SoakTimes.Line> stages,
        List<SoakReading> readings,
        List<SoakGrowth> growth,
        List<SoakTally.Line> faults,
        List<String> findings) {
    SoakDocument {
        stages = List.copyOf(stages);
        readings = List.copyOf(readings);
        growth = List.copyOf(growth);
        faults = List.copyOf(faults);
        findings = List.copyOf(findings);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("visits     %,d of %,d in %,.0f s: %.2f a second; %,d in the record; seed %d%n"
                .formatted(visits, asked, seconds, visits / seconds, kept, seed));
        text.append("processor  %.3f s a visit%n".formatted(cpuSeconds / Math.max(1, visits)));
        text.append("stage                count     p50 ms     p95 ms     p99 ms%n".formatted());
        stages.forEach(line -> text.append("  %-15s %,8d %10.1f %10.1f %10.1f%n"
                .formatted(line.stage(), line.count(), line.p50(), line.p95(), line.p99())));
        text.append("after visit        heap MB     RSS MB    threads      files   pictures%n".formatted());
        readings.forEach(reading -> text.append("  %,8d %15.1f %10s %10d %10s   %d (%.1f MB)%n"
                .formatted(
                        reading.visits(),
                        reading.heapMb(),
                        told(reading.residentMb()),
                        reading.threads(),
                        told(reading.openFiles()),
                        reading.pictures().count(),
                        reading.pictures().megabytes())));
        text.append("textures   not told: JavaFX has no door to them; pictures are those that hang in the window%n"
                .formatted());
        if (!faults.isEmpty()) {
            text.append("fault                   put in        met   under Health%n".formatted());
        }
        faults.forEach(line -> text.append("  %-18s %,10d %,10d   %s%n"
                .formatted(
                        line.fault(),
                        line.put(),
                        line.met(),
                        line.told().map("%,d"::formatted).orElse("not promised"))));
        growth.forEach(grown -> text.append("growth     heap %+.1f %%, RSS %+.1f %%, threads %+.1f %% once settled%n"
                .formatted(grown.heap() * 100, grown.resident() * 100, grown.threads() * 100)));
        if (growth.isEmpty()) {
            text.append("growth     too few visits to tell%n".formatted());
        }
        findings.forEach(finding -> text.append("found      %s%n".formatted(finding)));
        return text.append(findings.isEmpty() ? "nothing was found" : "found %d".formatted(findings.size()))
                .toString();
    }

    private static String told(OptionalLong figure) {
        return figure.isPresent() ? Long.toString(figure.getAsLong()) : "not told";
    }
}
