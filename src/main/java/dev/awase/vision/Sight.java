package dev.awase.vision;

import ai.onnxruntime.OrtEnvironment;
import dev.awase.item.Category;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a reader sees with, and what stood in the way of better: the shop's own model, else the one that comes with the
 * program, else nothing. Never throws for a model that cannot be used: a shop has to open.
 */
public record Sight(String words, List<Lack> lacks) {
    private static final String SHIPPED = "/assets/learned/sight.onnx";

    public Sight {
        lacks = List.copyOf(lacks);
    }

    /** Something that is not as it was wanted, and what to do about it. */
    public record Lack(String words, String remedy) {}

    /** Eyes, what the doctor says of them, and where they find a gray card. */
    record Opened(Eyes eyes, Sight sight, Optional<GrayCard> gray) {}

    /** @param libraries where ONNX Runtime's native library is unpacked to */
    static Opened open(ReaderSettings settings, Predicate<Category> known, Path libraries) {
        List<Lack> lacks = new ArrayList<>();
        Optional<GrayCard> gray = settings.gray().flatMap(place -> gray(place, lacks));
        try {
            OrtEnvironment environment = OnnxLibrary.load(libraries);
            if (settings.model().isPresent()) {
                Path own = settings.model().get();
                try {
                    OnnxModel model = own(environment, own, known);
                    return new Opened(
                            model, new Sight("the shop's own model " + own + ", " + model.words(), lacks), gray);
                } catch (UnfitModel unfit) {
                    lacks.add(new Lack(
                            "the shop's own model " + own + " is not used: " + unfit.getMessage(), unfit.remedy()));
                }
            }
            Eyes shipped = new OnlyKnown(shipped(environment), known);
            return new Opened(shipped, new Sight("the model of the program, " + shipped.words(), lacks), gray);
        } catch (UnfitModel unfit) {
            lacks.add(new Lack(String.valueOf(unfit.getMessage()), unfit.remedy()));
        }
        return new Opened(Eyes.SHUT, new Sight("no model: the shopper's tap tells the kind", lacks), gray);
    }

    private static Optional<GrayCard> gray(String place, List<Lack> lacks) {
        try {
            return Optional.of(GrayCard.of(place));
        } catch (IllegalArgumentException unfit) {
            lacks.add(new Lack(
                    "the gray card's place \"" + place + "\" is not used: " + unfit.getMessage(),
                    "Mend \"reader\": {\"gray\": \"x,y,w,h\"} in settings.json, shares of the camera's frame such as"
                            + " \"0.68,0.1,0.05,0.05\", or take it out."));
            return Optional.empty();
        }
    }

    private static OnnxModel own(OrtEnvironment environment, Path file, Predicate<Category> known) throws UnfitModel {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnfitModel(
                    "there is no such file, or it may not be read",
                    "Mend \"reader\": {\"model\": ...} in settings.json, or take it out to see with the program's own.");
        }
        return OnnxModel.open(environment, OnnxModel.Source.of(file), known);
    }

    private static Eyes shipped(OrtEnvironment environment) throws UnfitModel {
        try (InputStream in = Objects.requireNonNull(Sight.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return OnnxModel.open(environment, OnnxModel.Source.of(in.readAllBytes()), any -> true);
        } catch (IOException broken) {
            throw new UnfitModel("the program's model is damaged", "Install the program again.", broken);
        }
    }
}
