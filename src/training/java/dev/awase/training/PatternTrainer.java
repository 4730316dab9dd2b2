package dev.awase.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.awase.camera.PhotoPixels;
import dev.awase.camera.PictureFile;
import dev.awase.item.Pattern;
import dev.awase.vision.Network;
import dev.awase.vision.PatternFeatures;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns to tell patterns from labeled photos, and writes {@code assets/learned/pattern.bin}. What it prints was
 * measured on homes that were held out, five groups of contributors in turn; the file itself learns from all.
 * Arguments: the folder with {@code labels.csv} and the photos, and the file to write.
 */
public final class PatternTrainer {
    private static final int FOLDS = 5;
    private static final int WORKING_EDGE = 256;
    private static final long SEED = 20;
    private static final Learner.Settings SETTINGS = new Learner.Settings(16, 120, 3e-3, 0.1f, 0.85f, 0.7f, 0.1);

    private PatternTrainer() {}

    /** Reads, learns, writes and prints what it reached on held-out homes. */
    public static void main(String[] arguments) throws IOException {
        List<Example> examples = measure(Path.of(arguments[0]));
        int classes = Pattern.values().length;
        int right = 0;
        int plainOrNot = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Network network = Learner.fit(
                    examples.stream().filter(example -> example.fold() != out).toList(), classes, SETTINGS, SEED);
            for (Example example :
                    examples.stream().filter(of -> of.fold() == out).toList()) {
                int best = best(network.apply(example.features()));
                right += best == example.label() ? 1 : 0;
                plainOrNot += (best == 0) == (example.label() == 0) ? 1 : 0;
            }
        }
        Network network = Learner.fit(examples, classes, SETTINGS, SEED);
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            network.write(out);
        }
        System.out.printf(
                Locale.ROOT,
                "held-out homes, %d photos: six patterns %.3f, plain or not %.3f%n",
                examples.size(),
                (double) right / examples.size(),
                (double) plainOrNot / examples.size());
    }

    private static List<Example> measure(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        Map<String, Integer> foldOf = new HashMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(folder.resolve("labels.csv"))) {
            for (NamedCsvRecord photo : records) {
                int fold = foldOf.computeIfAbsent(photo.getField("contributor"), home -> foldOf.size() % FOLDS);
                Pattern pattern = Pattern.byId(photo.getField("pattern").replace("colour", "color"))
                        .orElseThrow();
                float[] features = PatternFeatures.of(
                        PhotoPixels.decode(PictureFile.read(folder.resolve(photo.getField("file"))), WORKING_EDGE));
                examples.add(new Example(features, pattern.ordinal(), fold));
            }
        }
        return examples;
    }

    private static int best(double[] outputs) {
        int best = 0;
        for (int i = 1; i < outputs.length; i++) {
            best = outputs[i] > outputs[best] ? i : best;
        }
        return best;
    }
}
