package dev.awase.staff.insight;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.awase.analytics.Insight;
import dev.awase.analytics.Share;
import dev.awase.analytics.Trade;
import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.files.Guarded;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.OptionalDouble;

/** All figures of a period as one file that a spreadsheet opens: table, name, two numbers, and the interval of a rate. */
public final class InsightCsv {
    /** @throws CatalogFault CANNOT_WRITE; one of that name is replaced whole or not at all */
    public void write(Insight insight, OptionalDouble cost, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer text = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                text.write('\uFEFF');
                CsvWriter csv = CsvWriter.builder().build(text);
                rows(insight, cost, csv);
                csv.flush();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new CatalogFault(CatalogFault.Kind.CANNOT_WRITE, "Cannot write " + file, fault);
        }
    }

    private static void rows(Insight insight, OptionalDouble cost, CsvWriter csv) {
        csv.writeRecord("table", "name", "count", "of", "low", "high");
        csv.writeRecord(
                "period", insight.period().first() + "/" + insight.period().last(), "", "", "", "");
        csv.writeRecord("visits", "all", Long.toString(insight.visits()), "", "", "");
        csv.writeRecord("visits", "simulated", Long.toString(insight.simulated()), "", "", "");
        insight.reached().forEach((stage, share) -> share(csv, "reached", stage.id(), share));
        insight.endings()
                .forEach((ending, many) -> csv.writeRecord(
                        "ending", ending.id(), Long.toString(many), Long.toString(insight.visits()), "", ""));
        insight.dwell()
                .forEach((step, time) ->
                        csv.writeRecord("median milliseconds", step.id(), Long.toString(time.toMillis()), "", "", ""));
        insight.wanted()
                .forEach(wanted -> csv.writeRecord(
                        "not found " + wanted.kind().id(),
                        Guarded.guard(wanted.wish()),
                        Long.toString(wanted.missing()),
                        Long.toString(wanted.asked()),
                        "",
                        ""));
        insight.words()
                .forEach(word -> csv.writeRecord(
                        "not found word", Guarded.guard(word.word()), Long.toString(word.visits()), "", "", ""));
        insight.liked()
                .forEach(liked -> share(
                        csv,
                        "liked by " + liked.by().name().toLowerCase(Locale.ROOT),
                        Guarded.guard(liked.what()),
                        liked.share()));
        group(csv, "shown and sold, with the style", insight.trade().shown());
        group(csv, "shown and sold, held out", insight.trade().held());
        group(csv, "opened and sold, with the style", insight.trade().opened());
        group(csv, "opened and sold, held out", insight.trade().heldOpened());
        touches(csv, insight);
        model(csv, insight, cost);
    }

    private static void model(CsvWriter csv, Insight insight, OptionalDouble cost) {
        csv.writeRecord("model", "calls", Long.toString(insight.model().calls()), "", "", "");
        csv.writeRecord("model", "tokens", Long.toString(insight.model().tokens()), "", "", "");
        csv.writeRecord("model", "tokens sent", Long.toString(insight.model().tokensIn()), "", "", "");
        csv.writeRecord(
                "model", "tokens answered", Long.toString(insight.model().tokensOut()), "", "", "");
        cost.ifPresent(money -> csv.writeRecord(
                "model", "cost, currency of the bill", String.format(Locale.ROOT, "%.4f", money), "", "", ""));
        insight.model()
                .median()
                .ifPresent(time ->
                        csv.writeRecord("model", "median milliseconds", Long.toString(time.toMillis()), "", "", ""));
        insight.model()
                .slow()
                .ifPresent(time -> csv.writeRecord(
                        "model", "95 in 100 within milliseconds", Long.toString(time.toMillis()), "", "", ""));
        csv.writeRecord("model", "picks dropped", Long.toString(insight.model().dropped()), "", "", "");
        insight.model()
                .faults()
                .forEach((fault, many) -> csv.writeRecord("model fault", fault, Long.toString(many), "", "", ""));
    }

    private static void touches(CsvWriter csv, Insight insight) {
        for (int day = 0; day < 7; day++) {
            for (int hour = 0; hour < 24; hour++) {
                csv.writeRecord(
                        "touches",
                        "weekday " + (day + 1) + " hour " + hour,
                        Long.toString(insight.touches().get(day).get(hour)),
                        "",
                        "",
                        "");
            }
        }
    }

    private static void group(CsvWriter csv, String name, Trade.Group group) {
        share(csv, "related purchase", name, group.rate());
        csv.writeRecord(
                "spend, minor units", name, "%.0f".formatted(group.spend()), Long.toString(group.visits()), "", "");
    }

    private static void share(CsvWriter csv, String table, String name, Share share) {
        csv.writeRecord(
                table,
                name,
                Long.toString(share.of()),
                Long.toString(share.all()),
                "%.4f".formatted(share.low()),
                "%.4f".formatted(share.high()));
    }
}
