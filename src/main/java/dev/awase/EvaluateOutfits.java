package dev.awase;

import dev.awase.coordination.outfits.OutfitEvaluation;
import dev.awase.coordination.outfits.OutfitFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase evaluate outfits}: how often the ranking finds what a shop's own stylists chose. Exit 1 if a table cannot be read. */
@Command(
        name = "outfits",
        description = {
            "Asks which of several products a stylist put with the others, and says how often that one comes first.",
            "Tables are UTF-8 with tabs or commas and name their columns in the first line.",
            "--json prints n, hit1, hit3, mrr, auc (each value, n, low, high: 95 % interval; ties as chance makes of"
                    + " them), chance, nearness (of tone alone), per_slot, trained (outfits, seconds, trust), left_out"
                    + " (lines that could not be used)."
        },
        mixinStandardHelpOptions = true)
final class EvaluateOutfits implements Callable<Integer> {
    @ParentCommand
    private EvaluateCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--products",
            paramLabel = "FILE",
            required = true,
            description = "Columns id, category, tones (#rrggbb, | between several), pattern, material, type; all but"
                    + " id may be empty.")
    private Path products = Path.of("");

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            required = true,
            description = "Columns q, slot, context and candidates (ids, commas between them), answer (the right"
                    + " candidate, counted from 0).")
    private Path questions = Path.of("");

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description = "Outfits to learn from before, as a shop learns from its stylists' looks: columns outfit,"
                    + " items (ids, commas between them).")
    private Optional<Path> outfits = Optional.empty();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getErr());
        try {
            OutfitFigures figures = new OutfitEvaluation(
                            Store.taxonomy(parent.main().home()), progress::say)
                    .of(products, questions, outfits);
            spec.commandLine().getOut().println(json ? Json.of(figures) : OutfitsText.of(figures));
            return 0;
        } catch (IOException unreadable) {
            throw new Refusal("nothing was measured: " + unreadable.getMessage());
        }
    }
}
