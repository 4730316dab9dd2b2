package dev.awase;

import dev.awase.camera.LensSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javafx.animation.Timeline;
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
    static final String HEADLESS = "--headless";
    static final String WINDOW = "--window";
    static final String TIMINGS = "--timings";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "ja|en|zh-Hans|ko", description = "The language a visit starts in.")
    private Optional<Language> lang = Optional.empty();

    @Option(
            names = "--camera",
            paramLabel = "WHICH",
            description = "A camera's id or http:// address, a folder of pictures, rehearsal, or auto.")
    private Optional<String> camera = Optional.empty();

    @Option(names = WINDOW, paramLabel = "WxH", description = "A window of this size, instead of the full screen.")
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--rehearse", description = "Plays one whole visit by itself, then ends.")
    private boolean rehearse;

    @Option(
            names = "--whole-day",
            hidden = true,
            description = "With --rehearse: the visit is part of a day as a shop has it, for whoever trains a package.")
    private boolean wholeDay;

    @Option(names = "--shots", paramLabel = "DIR", description = "Where a rehearsed visit saves each screen as a PNG.")
    private Optional<Path> shots = Optional.empty();

    @Option(
            names = HEADLESS,
            description =
                    "Runs the shop's day on a machine without a screen, for trials of one; nothing is seen of it.")
    private boolean headless;

    @Option(
            names = "--health-port",
            paramLabel = "PORT",
            description = "Shows how the kiosk is on this port of this machine alone: /health, and /metrics.")
    private Optional<Integer> healthPort = Optional.empty();

    @Option(names = TIMINGS, description = "Says on the error stream when the first frame and the first screen stood.")
    private boolean timings;

    @Override
    public Integer call() throws Exception {
        boolean display = Display.present() && !headless;
        boolean plays = rehearse || !(display || headless);
        if (!display) {
            if (plays && !rehearse) {
                say("No display was found: playing one rehearsed visit without a window.");
            }
            Display.useHeadless();
        }
        Optional<WindowSize> size = display ? window : Optional.of(headlessSize());
        return served(size, plays);
    }

    /** The shop's day, until the window is closed or the program should start anew; or one visit that plays itself. */
    private int served(Optional<WindowSize> size, boolean plays) throws Exception {
        Timings marks = timings ? new Timings(new Progress(spec.commandLine().getErr())::say) : Timings.NONE;
        UpdateReturn updated = new UpdateReturn(UpdateRoom.of(main.home(), System.getenv()), clock());
        try (LogFile _ = LogFile.begin(main.home());
                Rising rising = main.dawn().map(Dawn::risen).orElseGet(() -> Dawn.rise(main.home()))) {
            Supplier<Curtain> curtain = curtain(size, marks);
            Runnable drawn = () -> {
                marks.attract();
                rising.shown();
                tellSystemd();
            };
            return plays && !wholeDay ? rehearsed(curtain, drawn) : served(rising, updated, curtain, drawn, plays);
        }
    }

    /** The window stands while the shop is still being opened: where it was not begun yet, from now on. */
    private Supplier<Curtain> curtain(Optional<WindowSize> size, Timings marks) {
        Optional<Dawn> begun = main.dawn();
        if (begun.isPresent()) {
            return begun.get()::curtain;
        }
        Curtain raised = Curtain.raise(size, marks::firstFrame);
        return () -> raised;
    }

    private int served(Rising rising, UpdateReturn updated, Supplier<Curtain> curtain, Runnable drawn, boolean plays)
            throws Exception {
        try (Dismissal dismissal = Dismissal.ofThisProcess();
                Store store = updated.open(new Progress(spec.commandLine().getErr()));
                Watchman watchman = Watchman.of(rising.start(), store);
                ArrivalsWatch _ = ArrivalsWatch.start(store);
                VitalsRound vitals = VitalsRound.start(store);
                AutoCloseable _ = healthDoor(vitals)) {
            boolean safe = rising.start().safe();
            Optional<String> lens = plays ? Optional.of(LensSettings.REHEARSAL) : camera;
            SettingsWatch watch = SettingsWatch.of(
                    store.home(), read -> safe ? told(read, lens).safe() : told(read, lens));
            UpdateWatch updates =
                    new UpdateWatch(updated.room(), store.faults(), watch::now, clock(), System::nanoTime);
            Runnable seen = () -> {
                drawn.run();
                Future<?> _ = vitals.shown();
            };
            Kiosk kiosk = Kiosk.watched(store, watch, curtain.get(), seen, watchman);
            dismissal.by(kiosk::close);
            try (UpdateRounds _ = UpdateRounds.start(updates, watchman, vitals)) {
                if (plays) {
                    play(kiosk, store);
                }
                kiosk.untilClosed();
            }
            if (watchman.endsForUpdate()) {
                updates.handOver(store.database());
            }
            return watchman.exitCode();
        }
    }

    /** A visit that plays itself; it holds nothing in front of a lens, and nobody restarts it where a machine is slow. */
    private int rehearsed(Supplier<Curtain> curtain, Runnable drawn) throws InterruptedException {
        Optional<String> lens = Optional.of(LensSettings.REHEARSAL);
        try (Store store = open()) {
            SettingsWatch watch = SettingsWatch.of(store.home(), read -> told(read, lens));
            Kiosk kiosk = Kiosk.open(store, watch, curtain.get(), drawn);
            play(kiosk, store);
            kiosk.untilClosed();
            return 0;
        }
    }

    private void play(Kiosk kiosk, Store store) {
        kiosk.rehearse(shots.orElse(store.home().shots())).forEach(shot -> say(shot.toString()));
        kiosk.close();
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    private AutoCloseable healthDoor(VitalsRound vitals) {
        return healthPort.isPresent() ? VitalsDoor.open(healthPort.get(), vitals::newest) : () -> {};
    }

    private Store open() {
        return Store.open(main.home(), new Progress(spec.commandLine().getErr()));
    }

    /** What the command line says goes before the file, also when the file changes. */
    private Settings told(Settings read, Optional<String> lens) {
        Settings spoken = lang.map(read::withLanguage).orElse(read);
        return lens.map(spoken::withCamera).orElse(spoken);
    }

    private static void tellSystemd() {
        SystemdNotice systemd = SystemdNotice.of(System.getenv());
        systemd.ready();
        Timeline _ = Kiosk.eachSecond(systemd::alive);
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
