package dev.awase;

import dev.awase.camera.LensSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code awase kiosk}: the shopper's window. Without a display it says so and plays one rehearsed visit headless,
 * saving each screen as a PNG.
 */
@Command(name = "kiosk", description = "Opens the shopper's window (the default).", mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "ja|en", description = "The language a visit starts in.")
    private Optional<Language> lang = Optional.empty();

    @Option(
            names = "--camera",
            paramLabel = "WHICH",
            description = "A camera's id or http:// address, a folder of pictures, rehearsal, or auto.")
    private Optional<String> camera = Optional.empty();

    @Option(names = "--window", paramLabel = "WxH", description = "A window of this size, instead of the full screen.")
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--rehearse", description = "Plays one whole visit by itself, then ends.")
    private boolean rehearse;

    @Option(names = "--shots", paramLabel = "DIR", description = "Where a rehearsed visit saves each screen as a PNG.")
    private Optional<Path> shots = Optional.empty();

    @Option(
            names = "--timings",
            description = "Says on the error stream when the first frame and the first screen stood.")
    private boolean timings;

    @Override
    public Integer call() throws Exception {
        boolean display = Display.present();
        if (!display) {
            say("No display was found: playing one rehearsed visit without a window.");
            Display.useHeadless();
        }
        boolean alone = !display || rehearse;
        Optional<WindowSize> size = display ? window : Optional.of(headlessSize());
        Timings marks = timings ? new Timings(new Progress(spec.commandLine().getErr())::say) : Timings.NONE;
        // The window stands while the shop is still being opened.
        Curtain curtain = Curtain.raise(size, marks::firstFrame);
        try (Store store =
                Store.open(main.home(), new Progress(spec.commandLine().getErr()))) {
            Settings settings = Settings.read(store.home().settings());
            // A visit that plays itself holds nothing in front of a lens.
            String lens = alone
                    ? LensSettings.REHEARSAL
                    : camera.orElse(settings.camera().device());
            Kiosk kiosk =
                    Kiosk.open(store, settings.withCamera(lens), lang.orElse(settings.language()), curtain, () -> {
                        marks.attract();
                        tellSystemd();
                    });
            if (!alone) {
                try (ArrivalsWatch _ = ArrivalsWatch.start(store)) {
                    kiosk.untilClosed();
                }
                return 0;
            }
            Path folder = shots.orElse(store.home().shots());
            for (Path shot : kiosk.rehearse(folder)) {
                say(shot.toString());
            }
            return 0;
        }
    }

    private static void tellSystemd() {
        SystemdNotice systemd = SystemdNotice.of(System.getenv());
        systemd.ready();
        Kiosk.eachSecond(systemd::alive);
    }

    private WindowSize headlessSize() {
        WindowSize size = window.orElse(WindowSize.HEADLESS);
        if (size.width() > Display.HEADLESS_LIMIT || size.height() > Display.HEADLESS_LIMIT) {
            throw new CommandLineMistake(
                    spec, "without a display a window is at most 1000x1000, not " + size + "; try --window 540x960");
        }
        return size;
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
    }
}
