package dev.awase;

import dev.awase.access.Role;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code awase staff}: the console for the people of the shop. With {@code --shots} it saves a picture of each page in
 * each language and ends; without a display it does so by itself.
 */
@Command(name = "staff", description = "Opens the staff's console.", mixinStandardHelpOptions = true)
final class StaffCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "ja|en", description = "The language the console starts in.")
    private Optional<Language> lang = Optional.empty();

    @Option(names = "--window", paramLabel = "WxH", description = "The window's size (default: 1280x800).")
    private Optional<WindowSize> window = Optional.empty();

    @Option(names = "--shots", paramLabel = "DIR", description = "Saves each page as a PNG there, then ends.")
    private Optional<Path> shots = Optional.empty();

    @Override
    public Integer call() throws Exception {
        boolean display = Display.present();
        if (!display) {
            say("No display was found: saving a picture of each page instead.");
            Display.useHeadless();
        }
        WindowSize size = window.orElse(display ? StaffConsole.SIZE : StaffConsole.HEADLESS);
        if (!display && (size.width() > Display.HEADLESS_LIMIT || size.height() > Display.HEADLESS_LIMIT)) {
            throw new CommandLineMistake(spec, "without a display a window is at most 1000x1000, not " + size);
        }
        try (Store store =
                Store.open(main.home(), new Progress(spec.commandLine().getErr()))) {
            SettingsWatch settings = SettingsWatch.of(
                    store.home(), read -> lang.map(read::withLanguage).orElse(read));
            StaffConsole console = StaffConsole.open(store, settings, size);
            if (display && shots.isEmpty()) {
                try (ArrivalsWatch _ = ArrivalsWatch.start(store);
                        ExecutorService _ = settings.follow()) {
                    console.untilClosed();
                }
                return 0;
            }
            Path folder = shots.orElse(store.home().shots());
            for (Path shot : console.shoot(folder, Role.MANAGER)) {
                say(shot.toString());
            }
            console.close();
            return 0;
        }
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
    }
}
