package dev.awase;

import dev.awase.upkeep.update.Applier;
import dev.awase.upkeep.update.Phase;
import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase update}: how this machine stands with updates, and the steps of whoever applies or signs them. */
@Command(
        name = "update",
        description = "Says how this machine stands with updates; looks for one, applies one, or signs one.",
        mixinStandardHelpOptions = true)
final class UpdateCommand implements Callable<Integer> {
    private static final Duration PACKAGE = Duration.ofMinutes(30);

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    /** One thing at a time. */
    static final class Work {
        @Option(names = "--check", description = "Looks in the folder and at the address of the settings, now.")
        private boolean check;

        @Option(names = "--now", description = "What waits is applied as soon as nobody is there, also in open hours.")
        private boolean now;

        @Option(
                names = "--apply",
                description = "For the kiosk’s unit, before each start: applies what was handed over, ends a trial that"
                        + " crashes.")
        private boolean apply;

        @Option(
                names = "--judge",
                description = "For the kiosk’s unit, each minute while a version is on trial: keeps it or gives it up;"
                        + " exit 75 where the kiosk is to be started anew.")
        private boolean judge;

        @Option(
                names = "--sign",
                paramLabel = "IMAGE",
                description = "For the chain: packs an app image and signs it, with --key and --as.")
        private Optional<Path> sign = Optional.empty();

        @Option(
                names = "--new-key",
                paramLabel = "FILE",
                description = "For the chain: makes a secret key, and update.key for the kiosks beside it.")
        private Optional<Path> newKey = Optional.empty();
    }

    @ArgGroup
    private Work work = new Work();

    @Option(names = "--key", paramLabel = "FILE", description = "The chain’s secret key, in PEM.")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--as", paramLabel = "1.2.3", description = "Which version is signed.")
    private Optional<Version> as = Optional.empty();

    @Option(names = "--needs", paramLabel = "1.2.3", description = "From which version on it may be taken (0.0.0).")
    private Version needs = new Version(0, 0, 0);

    @Option(names = "--platform", paramLabel = "linux-x64", description = "For which machines; this one’s kind.")
    private String platform = Release.NOW.platform();

    @Option(names = "--days", paramLabel = "N", description = "For how many days it may be taken (90).")
    private int days = 90;

    @Option(names = "--into", paramLabel = "DIR", description = "Where package and signed text are put (here).")
    private Path into = Path.of("");

    @Option(names = "--json", description = "Prints one JSON document.")
    private boolean json;

    /** What a step of whoever applies did. */
    record Done(Optional<String> phase, Optional<String> version, String detail) {
        static Done of(Applier.Outcome outcome) {
            return new Done(outcome.phase().map(Phase::id), outcome.version().map(Version::toString), outcome.detail());
        }

        String text() {
            return phase.map(now -> "awase: version " + version.orElse("") + " " + now + " " + detail)
                    .map(String::strip)
                    .orElse("awase: nothing is to be done");
        }
    }

    @Override
    public Integer call() {
        if (work.newKey.isPresent()) {
            return newKey(work.newKey.get());
        }
        if (work.sign.isPresent()) {
            return sign(work.sign.get());
        }
        UpdateRoom room = UpdateRoom.of(main.home(), System.getenv());
        Clock clock = Clock.system(ZoneId.systemDefault());
        if (work.apply || work.judge) {
            return applied(room, clock);
        }
        UpdateSettings settings = Settings.read(room.home().settings()).update();
        List<UpdateIntake.Found> found = work.check ? check(room, settings, clock) : List.of();
        UpdateDocument document = UpdateDocument.of(room, settings, found, clock.instant());
        if (work.now) {
            hurry(room, document);
        }
        say(document, document.text());
        return document.looked().stream().anyMatch(UpdateDocument.Looked::refused) ? 1 : 0;
    }

    private int newKey(Path secret) {
        ChainDesk.newKey(secret.toAbsolutePath());
        new Progress(spec.commandLine().getErr())
                .say("awase: " + secret + " is the chain's secret: it goes to no kiosk. "
                        + ChainDesk.open(secret.toAbsolutePath())
                        + " goes to each kiosk, as " + UpdateRoom.ROOT + "/update.key");
        return 0;
    }

    private int sign(Path image) {
        if (key.isEmpty() || as.isEmpty() || days < 1) {
            throw new CommandLineMistake(spec, "--sign needs --key FILE, --as 1.2.3, and --days of at least 1");
        }
        ChainDesk.Terms terms = new ChainDesk.Terms(as.get(), needs, platform, days);
        Path signed = ChainDesk.sign(
                image,
                key.get(),
                terms,
                into.toAbsolutePath(),
                Clock.systemUTC().instant());
        spec.commandLine().getOut().println(json ? Json.of(new Signed(signed.toString())) : signed.toString());
        return 0;
    }

    record Signed(String signed) {}

    private int applied(UpdateRoom room, Clock clock) {
        Applier applier = new Applier(
                room.versions(),
                room.waiting(),
                room.release().version(),
                room.release().platform(),
                clock);
        try {
            Applier.Outcome outcome =
                    work.apply ? applier.beforeStart() : applier.look(UpdateHealth.of(room.home(), clock));
            Done done = Done.of(outcome);
            say(done, done.text());
            return work.judge && outcome.again() ? Watchman.AGAIN : 0;
        } catch (IOException fault) {
            throw new Refusal(
                    "the update was not applied (" + fault + "); what ran before starts. See that the disk of "
                            + room.versions().root() + " has room");
        }
    }

    private static List<UpdateIntake.Found> check(UpdateRoom room, UpdateSettings settings, Clock clock) {
        UpdateIntake intake = new UpdateIntake(room, clock);
        List<UpdateIntake.Found> found = new ArrayList<>();
        try {
            if (settings.folder().isPresent()) {
                found.addAll(intake.lookNow(settings.folder().get()));
            }
            if (settings.address().isPresent()) {
                found.add(fetched(intake, settings.address().get()));
            }
            return found;
        } catch (IOException fault) {
            throw new Refusal("no update could be looked at (" + words(fault)
                    + "); check the folder and the address under \"update\" in "
                    + room.home().settings());
        }
    }

    private static String words(IOException fault) {
        return switch (fault) {
            case UpdateFetch.Unreached told -> String.valueOf(told.getMessage());
            case NoSuchFileException gone -> "there is no " + gone.getFile();
            case NotDirectoryException file -> file.getFile() + " is no folder";
            case AccessDeniedException closed -> closed.getFile() + " may not be read";
            default -> fault.toString();
        };
    }

    private static UpdateIntake.Found fetched(UpdateIntake intake, URI address) throws IOException {
        try (UpdateFetch fetch = new UpdateFetch(address, PACKAGE)) {
            return intake.take(address.toString(), fetch.signed(), fetch::copy);
        }
    }

    private static void hurry(UpdateRoom room, UpdateDocument document) {
        if (document.waiting().isEmpty()) {
            throw new Refusal("nothing waits to be applied; awase update --check looks for it");
        }
        try {
            Files.deleteIfExists(room.handed());
            Files.writeString(room.hurry(), "");
        } catch (IOException fault) {
            throw new Refusal("nothing can be written in " + room.waiting().folder() + " (" + fault.getMessage() + ")");
        }
    }

    private void say(Object document, String text) {
        spec.commandLine().getOut().println(json ? Json.of(document) : text);
    }
}
