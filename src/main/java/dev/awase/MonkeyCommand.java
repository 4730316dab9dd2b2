package dev.awase;

import dev.awase.camera.LensSettings;
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

/** {@code awase monkey}: plays at random with a rehearsed kiosk and fails where it finds something. */
@Command(
        name = "monkey",
        description = "Touches, swipes and types at random on a rehearsed kiosk; exit 1 where something goes wrong.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --home it plays with a demo store of its own, which is thrown away: there the way from a phone is open",
            "and one still too dark to be sure of. One time in three the lens fails. In a window it takes the pointer.",
            "Wrong is: what no thread caught, a warning with a stack, a step that nothing in reach leads out of, a heap",
            "that grew by more than 10 %% after the first quarter, a screen that gives no answer. Pictures that are kept up to",
            "a bound are let go before the heap is measured."
        })
final class MonkeyCommand implements Callable<Integer> {
    private static final double NANOS_A_MINUTE = 60e9;

    private static final WindowSize SIZE = WindowSize.HEADLESS;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--minutes", paramLabel = "N", description = "How long (default: 10).", defaultValue = "10")
    private double minutes;

    @Option(names = "--rate", paramLabel = "N", description = "Acts a second (default: 20).", defaultValue = "20")
    private int rate;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same for the same acts (default: 1).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--window", paramLabel = "WxH", description = "A window of this size, instead of the full screen.")
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (!(minutes > 0 && minutes <= 10_000) || rate < 1 || rate > 1_000) {
            throw new CommandLineMistake(spec, "--minutes is above 0, --rate from 1 to 1000");
        }
        if (!Display.present()) {
            Display.useHeadless();
            window = Optional.of(window.orElse(SIZE));
        }
        Optional<Home> given = main.givenHome();
        Path scratch = Files.createTempDirectory("awase-monkey");
        try {
            if (given.isPresent()) {
                return play(given.get(), LensSettings.REHEARSAL);
            }
            Home own = new Home(scratch);
            return play(own, MonkeyWorld.furnish(own).toString());
        } finally {
            Scratch.clear(scratch);
        }
    }

    private int play(Home home, String lens) {
        try (Store store = Store.open(home, new Progress(spec.commandLine().getErr()));
                StopSign stop = StopSign.onInterrupt()) {
            SettingsWatch settings = SettingsWatch.of(store.home(), read -> read.withCamera(lens));
            Kiosk kiosk = Kiosk.open(store, settings, window, new MonkeyWorld(seed).surroundings());
            // On a machine that is slower than the monkey the time ends it, with fewer acts.
            double longest = minutes * NANOS_A_MINUTE;
            MonkeyDocument document =
                    kiosk.play(MonkeyPlan.minutes(minutes, rate, seed), nanos -> stop.raised() || nanos > longest);
            kiosk.close();
            spec.commandLine().getOut().println(json ? Json.of(document) : document.text());
            return document.findings().isEmpty() ? 0 : 1;
        }
    }
}
