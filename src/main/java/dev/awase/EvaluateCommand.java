package dev.awase;

import dev.awase.camera.Lamp;
import dev.awase.camera.PictureFile;
import dev.awase.vision.DeviceReader;
import dev.awase.vision.PhotoEvaluation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code awase evaluate}: how well Awase does against what people said. Of photos on this machine, and of a model. */
@Command(
        name = "evaluate",
        description = "Measures Awase against what people said.",
        mixinStandardHelpOptions = true,
        subcommands = {
            EvaluateCommand.Photos.class,
            EvaluateModel.class,
            EvaluateSlots.class,
            EvaluateOutfits.class,
            EvaluateShop.class
        })
final class EvaluateCommand implements Runnable {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    /** The program, for what is asked of every command, such as the home folder. */
    Main main() {
        return main;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "evaluate what? awase evaluate photos, model, slots, outfits or shop");
    }

    /** {@code awase evaluate photos}: reads labeled photos on this machine. */
    @Command(
            name = "photos",
            description = "Reads labeled photos and says how often category, tones and pattern are right.",
            mixinStandardHelpOptions = true)
    static final class Photos implements Callable<Integer> {
        @ParentCommand
        private EvaluateCommand parent;

        @Spec
        private CommandSpec spec;

        @Option(names = "--dir", paramLabel = "DIR", required = true, description = "The folder of the photos.")
        private Path folder = Path.of("");

        @Option(
                names = "--labels",
                paramLabel = "FILE",
                description = "A CSV file with the columns file, category, category_also_ok, base_colour,"
                        + " colour_also_ok, pattern; also by its name in the folder (default: ${DEFAULT-VALUE}).",
                defaultValue = "labels.csv")
        private Path labels = Path.of("labels.csv");

        @Option(
                names = "--light",
                paramLabel = "LAMP",
                description = "Shows the photos to the reader in another light: warm, warmer or dim"
                        + " (default: as they are).")
        private Lamp light = Lamp.ASIS;

        @Option(names = "--json", description = "Prints one JSON document.")
        private boolean json;

        @Override
        public Integer call() {
            Path file = Files.exists(labels) ? labels : folder.resolve(labels);
            Home home = parent.main().home();
            try (DeviceReader reader = Readers.of(home, Store.taxonomy(home))) {
                PhotoEvaluation figures =
                        PhotoEvaluation.of(reader, picture -> light.on(PictureFile.read(picture)), folder, file);
                figures.unreadable().forEach(this::name);
                spec.commandLine().getOut().println(json ? Json.of(figures) : text(figures));
                return figures.unreadable().isEmpty() ? 0 : 1;
            } catch (IOException unreadable) {
                throw new Refusal("nothing was measured: " + unreadable.getMessage());
            }
        }

        private void name(PhotoEvaluation.Unreadable picture) {
            spec.commandLine()
                    .getErr()
                    .println("awase: left out, line %d of the labels: %s".formatted(picture.line(), picture.why()));
        }

        private static String text(PhotoEvaluation figures) {
            String classes = figures.perClass().entrySet().stream()
                    .map(one -> "%s %.3f".formatted(one.getKey(), one.getValue()))
                    .collect(Collectors.joining(", "));
            String bins = figures.calibration().stream()
                    .map(bin -> "%.2f: %.2f (%d)".formatted(bin.confidence(), bin.right(), bin.n()))
                    .collect(Collectors.joining(", "));
            return String.format(
                    Locale.ROOT,
                    """
                    %d photos
                    category   first %.3f, first three %.3f, classes alike %.3f (%s)
                    clear      %.3f, of those right %.3f; sure of %d (confidence 0.9), of those right %.3f
                    tones      accepted %.3f, the very one %.3f
                    pattern    of six %.3f, plain or not %.3f
                    confidence and share right   %s
                    doubts     %s
                    reading    %.0f ms, 95 in 100 within %.0f ms""",
                    figures.n(),
                    figures.categoryTop1(),
                    figures.categoryTop3(),
                    figures.categoryBalanced(),
                    classes,
                    figures.clear(),
                    figures.clearRight(),
                    figures.sure().n(),
                    figures.sure().right(),
                    figures.toneAccepted(),
                    figures.tonePrimary(),
                    figures.pattern(),
                    figures.plainOrNot(),
                    bins,
                    figures.doubts(),
                    figures.msP50(),
                    figures.msP95());
        }
    }
}
