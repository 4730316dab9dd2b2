package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.catalog.CatalogFault;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program: one command line for the kiosk and everything around it. Exit 0 done, 1 it failed, 2 wrong usage. */
@Command(
        name = "awase",
        description = "Shows what in this shop goes with what the shopper holds.",
        version = Main.VERSION,
        mixinStandardHelpOptions = true,
        subcommands = {
            KioskCommand.class,
            StaffCommand.class,
            GalleryCommand.class,
            SimulateCommand.class,
            MonkeyCommand.class,
            SoakCommand.class,
            LookCommand.class,
            ReadCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            DoctorCommand.class,
            BenchCommand.class,
            EvaluateCommand.class,
            LearnedCommand.class
        })
public final class Main implements Runnable {
    static final String VERSION = "awase 0.1.0";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where Awase keeps its data; made with the demo store on first use.")
    private Optional<Path> home = Optional.empty();

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command and answers its exit code. Without a command it is the kiosk's. */
    static int run(String... args) {
        CommandLine line = commandLine();
        List<String> words = Arrays.asList(args);
        boolean named = words.stream()
                .anyMatch(word -> line.getSubcommands().containsKey(word)
                        || List.of("-h", "--help", "-V", "--version").contains(word));
        // A lone unknown word is a mistyped command, for picocli to answer; options alone are the kiosk's.
        boolean kiosk = !named && (words.isEmpty() || words.getFirst().startsWith("-"));
        return line.execute(
                kiosk ? Stream.concat(Stream.of("kiosk"), words.stream()).toArray(String[]::new) : args);
    }

    /** The command line as a value, for tests. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(WindowSize.class, WindowSize::parse)
                .registerConverter(Language.class, Language::parse)
                .setExecutionExceptionHandler((fault, line, _) -> explain(fault, line));
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
