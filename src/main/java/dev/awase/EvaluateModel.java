package dev.awase;

import dev.awase.session.ShopFloor;
import dev.awase.stylist.Admission;
import dev.awase.stylist.CallTally;
import dev.awase.stylist.ModelEvaluation;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelFigures;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.Stylist;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase evaluate model}: whether a model may meet this shop's customers. Exit 0 it passed, 1 it is refused. */
@Command(
        name = "model",
        description =
                "Shows photos to the model that the settings name, checks all it answers, and passes or refuses it.",
        mixinStandardHelpOptions = true)
final class EvaluateModel implements Callable<Integer> {
    @ParentCommand
    private EvaluateCommand parent;

    @Spec
    private CommandSpec spec;

    @Option(names = "--photos", paramLabel = "DIR", required = true, description = "The folder of the photos.")
    private Path folder = Path.of("");

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "A CSV file with the columns file, category, category_also_ok, base_colour, colour_also_ok,"
                    + " pattern; else labels.csv in the folder; without either this machine's reading stands in.")
    private Optional<Path> labels = Optional.empty();

    @Option(names = "--lang", paramLabel = "ja|en", description = "The language that the model answers in.")
    private Language lang = Language.JA;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        GoldenSet set = GoldenSet.in(folder, labels);
        Progress progress = new Progress(spec.commandLine().getErr());
        try (StopSign stop = StopSign.onInterrupt();
                Store store = Store.open(parent.main().home(), progress)) {
            TrialDocument document = trial(store, set, progress, stop);
            PrintWriter out = spec.commandLine().getOut();
            out.println(json ? Json.of(document) : document.text());
            out.flush();
            document.reasons().forEach(reason -> progress.say("awase: refused: " + reason));
            return document.passed() ? 0 : 1;
        }
    }

    private TrialDocument trial(Store store, GoldenSet set, Progress progress, StopSign stop) {
        ModelSettings settings = Settings.read(store.home().settings())
                .model()
                .filter(model -> !model.rehearsal())
                .orElseThrow(() -> new Refusal("no model is set up; name an endpoint under \"model\" in "
                        + store.home().settings() + " or in the environment (AWASE_MODEL_PRESET or"
                        + " AWASE_MODEL_ADDRESS, and AWASE_MODEL)"));
        Counsels counsels = new Counsels(store, System.getenv());
        CallTally calls = new CallTally(counsels.ledger());
        ModelEvaluation evaluation = new ModelEvaluation(stylist(counsels, settings, calls, store), calls);
        ShopFloor floor = store.floor();
        floor.warmUp();
        ModelTrial trial = new ModelTrial(store.reader(), floor, settings.waits(), lang.locale(), progress, stop);
        boolean complete = trial.run(set, evaluation);
        ModelFigures figures = evaluation.figures(settings.price());
        List<String> reasons =
                new ArrayList<>(Admission.within(settings.waits().hard()).refusals(figures));
        if (!complete) {
            reasons.add("it was stopped before the end: %d of %d photos were come to"
                    .formatted(figures.visits() + trial.unread(), set.entries().size()));
        }
        return new TrialDocument(
                settings.models().reading(),
                set.entries().size(),
                trial.unread(),
                complete,
                set.labeled() ? "labels" : "device",
                figures,
                reasons.isEmpty(),
                reasons);
    }

    private static Stylist stylist(Counsels counsels, ModelSettings settings, CallTally calls, Store store) {
        try {
            return counsels.endpoint(settings, calls).stylist(store.taxonomy());
        } catch (ModelFault unusable) {
            throw new Refusal(String.valueOf(unusable.getMessage()));
        }
    }
}
