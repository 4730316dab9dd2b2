package dev.awase.stylist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Probes an endpoint with about seven small questions of its own, and keeps the schema dialect that was found. */
public final class Checkup {
    private Checkup() {}

    /** Takes up to the hard wait for each question; {@code progress} is told what is asked next. */
    public static ProbeReport of(
            ModelSettings settings, ModelKey key, DialectMemory memory, Consumer<String> progress) {
        return of(settings, key, memory, ProbePicture.any(RandomGenerator.getDefault()), progress);
    }

    static ProbeReport of(
            ModelSettings settings,
            ModelKey key,
            DialectMemory memory,
            ProbePicture picture,
            Consumer<String> progress) {
        List<ModelCall> calls = new CopyOnWriteArrayList<>();
        Endpoint endpoint = Endpoint.open(settings, key, keptIn(calls), memory, Clock.systemUTC());
        Probe probe = new Probe(settings, endpoint, memory, picture, progress);
        probe.run();
        ProbeReport report = probe.report(calls);
        return key.isThere() && inTheClear(settings) ? withWarning(report) : report;
    }

    /** What is left of the day's budget is not asked: whoever probes wants to know. */
    private static CallLedger keptIn(List<ModelCall> calls) {
        return new CallLedger() {
            @Override
            public void add(ModelCall call) {
                calls.add(call);
            }

            @Override
            public Spent spentOn(LocalDate day) {
                return Spent.NOTHING;
            }
        };
    }

    private static boolean inTheClear(ModelSettings settings) {
        String host = settings.address().getHost().toLowerCase(Locale.ROOT);
        boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return "http".equalsIgnoreCase(settings.address().getScheme()) && !here;
    }

    private static ProbeReport withWarning(ProbeReport report) {
        return report.with(ProbeFinding.poor(
                "network",
                "the key and the photos travel in the clear",
                "Use an address with https, or a server on this machine."));
    }
}
