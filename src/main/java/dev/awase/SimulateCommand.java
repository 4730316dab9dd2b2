package dev.awase;

import dev.awase.analytics.SqliteSales;
import dev.awase.analytics.SqliteSimulated;
import dev.awase.analytics.VisitRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase simulate}: fills the record with made-up visits, marked as such, to see and measure the staff's pages with. */
@Command(
        name = "simulate",
        description = "Adds made-up visits, sales, likes and calls of models to the record, marked as simulated.",
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    private static final int BATCH = 2_000;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--days", paramLabel = "N", description = "Days up to today (default: 365).", defaultValue = "365")
    private int days;

    @Option(
            names = "--per-day",
            paramLabel = "N",
            description = "Visits on a weekday (default: 80).",
            defaultValue = "80")
    private int perDay;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same for the same visits (default: 1).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--forget", description = "Takes all that was made up out again instead.")
    private boolean forget;

    @Override
    public Integer call() {
        if (days < 1 || perDay < 1) {
            throw new CommandLineMistake(spec, "--days and --per-day are at least 1");
        }
        Progress progress = new Progress(spec.commandLine().getErr());
        if (forget) {
            return forget(progress);
        }
        try (Store store = Store.open(main.home(), progress);
                StopSign stop = StopSign.onInterrupt()) {
            ZoneId zone = ZoneId.systemDefault();
            SimulatedShoppers shoppers = new SimulatedShoppers(store.floor(), zone, seed);
            SimulatedTalk talk = new SimulatedTalk(store.floor()::product, shoppers::reasons, seed);
            LocalDate today = LocalDate.now(zone);
            List<VisitRecord> waiting = new ArrayList<>();
            long kept = 0;
            for (LocalDate day = today.minusDays(days - 1L);
                    !day.isAfter(today) && !stop.raised();
                    day = day.plusDays(1)) {
                waiting.addAll(shoppers.on(day, perDay, Instant.now()));
                if (waiting.size() >= BATCH) {
                    kept += keep(store, shoppers, talk, waiting);
                    progress.say("awase: %,d visits, up to %s".formatted(kept, day));
                }
            }
            kept += keep(store, shoppers, talk, waiting);
            spec.commandLine()
                    .getOut()
                    .println("%,d simulated visits were added%s"
                            .formatted(kept, stop.raised() ? "; stopped early" : ""));
            return 0;
        }
    }

    private int forget(Progress progress) {
        try (Store store = Store.open(main.home(), progress)) {
            long visits = store.visits().forgetSimulated();
            new SqliteSales(store.database()).forgetSimulated();
            int beside = new SqliteSimulated(store.database()).forget();
            spec.commandLine()
                    .getOut()
                    .println(
                            "%,d simulated visits were taken out, with their sales and words, and %,d likes and calls of models"
                                    .formatted(visits, beside));
            return 0;
        }
    }

    private static long keep(Store store, SimulatedShoppers shoppers, SimulatedTalk talk, List<VisitRecord> visits) {
        long many = visits.size();
        store.visits().add(visits);
        new SqliteSales(store.database())
                .add("", SqliteSales.SIMULATED, Instant.now(), shoppers.sales(visits, store.floor()::product));
        new SqliteSimulated(store.database()).add(talk.said(visits), talk.calls(visits));
        visits.clear();
        return many;
    }
}
