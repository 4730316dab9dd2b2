package dev.awase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase soak}: plays a shop's days with a rehearsed kiosk, faults among them, and fails where something is amiss. */
@Command(
        name = "soak",
        description =
                "Plays whole visits on a rehearsed kiosk at speed, faults among them; exit 1 where something is amiss.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --home it plays with a demo store of its own, which is thrown away. Time passes as it says, nothing moves.",
            "Faults: the lens fails or stalls, the model is silent or answers nonsense, the shop's file is held by another",
            "program or may not grow, the window becomes another one, the time of day jumps.",
            "Amiss is: heap, memory or threads that grew by more than 10 %% after the first 500 visits (the first 5 %% of fewer;",
            "of less than 200 nothing can be said), a visit that is not in the record, a fault that nobody is told of, what no",
            "thread caught, a warning with a stack, a step that never came. Ctrl-C ends it, and it says how far it came."
        })
final class SoakCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--visits", paramLabel = "N", description = "How many (default: 10000).", defaultValue = "10000")
    private int visits;

    @Option(
            names = "--faults",
            paramLabel = "RATE",
            description = "In which share of the visits something goes wrong (default: 0.05).",
            defaultValue = "0.05")
    private double faults;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same for the same choices (default: 1).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--window", paramLabel = "WxH", description = "The window's size (default: 540x960).")
    private WindowSize window = WindowSize.HEADLESS;

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (visits < 1 || visits > 10_000_000 || !(faults >= 0 && faults <= 1)) {
            throw new CommandLineMistake(spec, "--visits is from 1 to 10000000, --faults from 0 to 1");
        }
        if (!Display.present()) {
            Display.useHeadless();
        }
        Optional<Home> given = main.givenHome();
        Path scratch = Files.createTempDirectory("awase-soak");
        try {
            return play(given.orElseGet(() -> new Home(scratch)));
        } finally {
            Scratch.clear(scratch);
        }
    }

    private int play(Home home) {
        Progress progress = new Progress(spec.commandLine().getErr());
        try (StopSign stop = StopSign.onInterrupt();
                Store store = Store.open(home, progress)) {
            SoakDocument document =
                    new Soak(store, SoakPlan.of(visits, faults, seed), progress::say).play(window, stop::raised);
            spec.commandLine().getOut().println(json ? Json.of(document) : document.text());
            return document.findings().isEmpty() ? 0 : 1;
        }
    }
}
