package dev.awase;

import dev.awase.analytics.Choices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase learned}: what this shop has taught, with a way in for more and a way to forget it. */
@Command(
        name = "learned",
        description = "Shows what this shop has taught Awase, teaches it more, or forgets it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The file for --from is CSV in UTF-8, or tab-separated, with these columns in any order:",
            "  source   curated, forbidden, bought, liked or disliked",
            "  context  SKUs of what it was chosen beside, with | between several",
            "  product  the SKU of what was chosen or refused",
            "  day      2026-11-22",
            "  shown    optional: SKUs of what there was to choose from, with | between",
            "  visit    optional: one number for all rows of one shopper's visit",
            "A file may be read in again: what is known already is not counted twice."
        })
final class LearnedCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--from", paramLabel = "FILE", description = "Learns from a file of what was chosen.")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--reset",
            description = "Forgets what the shop's choices taught. They are kept and no longer count. Needs --yes.")
    private boolean reset;

    @Option(names = "--yes", description = "Yes, forget it.")
    private boolean yes;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        if (reset && from.isPresent()) {
            throw new CommandLineMistake(spec, "--reset and --from are two steps: first forget, then learn");
        }
        Progress progress = new Progress(spec.commandLine().getErr());
        try (Store store = Store.open(main.home(), progress)) {
            from.ifPresent(file -> learn(store, file, progress));
            if (reset) {
                forget(store, progress);
            }
            LearnedDocument document =
                    LearnedDocument.of(store.taste().catchUp(), store.choices().tally(), store.catalog());
            spec.commandLine().getOut().println(json ? Json.of(document) : document.text());
        }
        return 0;
    }

    private static void learn(Store store, Path file, Progress progress) {
        try {
            ChoiceFile read = ChoiceFile.read(file, store.catalog(), ZoneId.systemDefault());
            read.refused().forEach(why -> progress.say("awase: " + why));
            if (read.choices().isEmpty()) {
                throw new Refusal("nothing was learned: none of %,d rows can be used".formatted(read.rows()));
            }
            int fresh = store.taste().note(read.choices());
            progress.say("awase: %,d rows read, %,d new, %,d known already, %,d cannot be used"
                    .formatted(
                            read.rows(),
                            fresh,
                            read.choices().size() - fresh,
                            read.refused().size()));
        } catch (IOException unreadable) {
            throw new Refusal("nothing was learned: " + unreadable.getMessage());
        }
    }

    private void forget(Store store, Progress progress) {
        Choices.Tally tally = store.choices().tally();
        int count = tally.counts().values().stream().mapToInt(Integer::intValue).sum();
        if (!yes) {
            throw new Refusal(
                    "%,d choices of this shop would no longer count; if that is meant, say: awase learned --reset --yes"
                            .formatted(count));
        }
        store.backUp();
        store.taste().reset();
        progress.say(
                "awase: %,d choices no longer count; they are kept in %s. What the catalog puts together is learned anew"
                        .formatted(count, store.home().database()));
    }
}
