package dev.awase;

import dev.awase.coordination.SlotEvaluation;
import dev.awase.coordination.SlotTable;
import dev.awase.coordination.measure.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code awase evaluate slots}: whether the learned table knows which kind of thing an outfit lacks. */
@Command(
        name = "slots",
        description = {
            "Asks the learned table which category an outfit lacks, and tells outfits from things thrown together.",
            SlotEvaluation.NOTE
        },
        mixinStandardHelpOptions = true)
final class EvaluateSlots implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--fitb",
            paramLabel = "FILE",
            required = true,
            description = "A table with the columns q, context, candidates, answer: which candidate fills the blank.")
    private Path blanks = Path.of("");

    @Option(
            names = "--compat",
            paramLabel = "FILE",
            required = true,
            description = "A table with the columns label, categories: 1 is an outfit, 0 is not.")
    private Path outfits = Path.of("");

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /** Chance is of fill-in-the-blank; of the AUC it is 0.5. {@code bytes} is the size of the learned table. */
    record Document(Share fitb, Figure auc, double chance, int bytes, double unknown, String note) {}

    record Share(double accuracy, int n, double low, double high) {}

    @Override
    public Integer call() {
        SlotTable table = SlotTable.shipped();
        try {
            SlotEvaluation figures = SlotEvaluation.of(table.kinds(), blanks, outfits);
            Figure fitb = figures.fitb();
            Document document = new Document(
                    new Share(fitb.value(), fitb.n(), fitb.low(), fitb.high()),
                    figures.auc(),
                    figures.chance(),
                    table.bytes(),
                    figures.unknown(),
                    SlotEvaluation.NOTE);
            spec.commandLine().getOut().println(json ? Json.of(document) : text(figures, table));
            return 0;
        } catch (IOException unusable) {
            throw new Refusal("nothing was measured: " + unusable.getMessage());
        }
    }

    private static String text(SlotEvaluation figures, SlotTable table) {
        return String.format(
                Locale.ROOT,
                """
                fill in the blank  %s, by chance %.3f
                outfit or not      %s (AUC)
                the table          %,d bytes; it does not know %.3f of the categories asked
                %s""",
                text(figures.fitb()),
                figures.chance(),
                text(figures.auc()),
                table.bytes(),
                figures.unknown(),
                SlotEvaluation.NOTE);
    }

    private static String text(Figure figure) {
        return String.format(
                Locale.ROOT, "%.3f of %,d (%.3f to %.3f)", figure.value(), figure.n(), figure.low(), figure.high());
    }
}
