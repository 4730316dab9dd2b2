package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.catalog.CatalogFault;
import dev.awase.upkeep.update.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The program: one command line for the kiosk and everything around it. Exit 0 done, 1 it failed, 2 wrong usage. */
@Command(
        name = "awase",
        description = "Shows what in this shop goes with what the shopper holds.",
        versionProvider = Release.Spoken.class,
        mixinStandardHelpOptions = true)
public final class Main implements Runnable {
    static final String VERSION = Release.NOW.words();

    private static final String KIOSK = "kiosk";

    /** In the order of the help. Reading a class for its options takes time, and the kiosk's start needs one alone. */
    private static final List<Entry<String, Class<?>>> COMMANDS = List.of(
            Map.entry(KIOSK, KioskCommand.class),
            Map.entry("staff", StaffCommand.class),
            Map.entry("gallery", GalleryCommand.class),
            Map.entry("simulate", SimulateCommand.class),
            Map.entry("monkey", MonkeyCommand.class),
            Map.entry("soak", SoakCommand.class),
            Map.entry("look", LookCommand.class),
            Map.entry("read", ReadCommand.class),
            Map.entry("import", ImportCommand.class),
            Map.entry("export", ExportCommand.class),
            Map.entry("doctor", DoctorCommand.class),
            Map.entry("bench", BenchCommand.class),
            Map.entry("evaluate", EvaluateCommand.class),
            Map.entry("learned", LearnedCommand.class),
            Map.entry("update", UpdateCommand.class));

    private final Optional<Dawn> dawn;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where Awase keeps its data; made with the demo store on first use.")
    private Optional<Path> home = Optional.empty();

    private Main(Optional<Dawn> dawn) {
        this.dawn = dawn;
    }

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        System.exit(isKiosk(words) ? kiosk(Dawn.of(words), words) : run(args));
    }

    /** Runs one command and answers its exit code. Without a command it is the kiosk's. */
    static int run(String... args) {
        List<String> words = List.of(args);
        return isKiosk(words) ? kiosk(Optional.empty(), words) : commandLine().execute(args);
    }

    private static int kiosk(Optional<Dawn> dawn, List<String> words) {
        boolean named = words.contains(KIOSK);
        return commandLine(dawn, COMMANDS.subList(0, 1))
                .execute((named ? words.stream() : Stream.concat(Stream.of(KIOSK), words.stream()))
                        .toArray(String[]::new));
    }

    /** A lone unknown word is a mistyped command, for picocli to answer; options alone are the kiosk's. */
    private static boolean isKiosk(List<String> words) {
        boolean help = words.stream().anyMatch(List.of("-h", "--help", "-V", "--version")::contains);
        Optional<String> named = words.stream()
                .filter(word -> COMMANDS.stream().map(Entry::getKey).anyMatch(word::equals))
                .findFirst();
        return !help
                && named.map(KIOSK::equals)
                        .orElse(words.isEmpty() || words.getFirst().startsWith("-"));
    }

    /** The command line as a value, for tests. */
    static CommandLine commandLine() {
        return commandLine(Optional.empty(), COMMANDS);
    }

    private static CommandLine commandLine(Optional<Dawn> dawn, List<Entry<String, Class<?>>> commands) {
        CommandLine line = new CommandLine(new Main(dawn));
        commands.forEach(command -> line.addSubcommand(command.getKey(), command.getValue()));
        return line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(WindowSize.class, WindowSize::parse)
                .registerConverter(Language.class, Language::parse)
                .registerConverter(Version.class, Main::version)
                .setExecutionExceptionHandler((fault, at, _) -> explain(fault, at));
    }

    /** What a kiosk's start has begun already. */
    Optional<Dawn> dawn() {
        return dawn;
    }

    private static Version version(String text) {
        return Version.parse(text)
                .orElseThrow(() -> new TypeConversionException("a version has three numbers, as 0.2.0, not " + text));
    }

    Home home() {
        return home.map(Home::new).orElseGet(Home::ofThisPlatform);
    }

    /** The home that the command line itself names. */
    Optional<Home> givenHome() {
        return home.map(Home::new);
    }

    @Override
    public void run() {
        throw new ParameterException(commandLine(), "which command?");
    }

    /** Words for the person at the prompt; the stack trace goes to the log alone. */
    private static int explain(Exception fault, CommandLine line) {
        boolean expected = fault instanceof CameraFault || fault instanceof CatalogFault || fault instanceof Refusal;
        if (!expected) {
            LoggerFactory.getLogger(Main.class).error("{} failed", line.getCommandName(), fault);
        }
        line.getErr()
                .println("awase: " + (expected ? fault.getMessage() : "something unexpected went wrong: " + fault));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
