package dev.awase.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.awase.item.Category;
import dev.awase.vision.CategoryFeatures;
import dev.awase.vision.CategoryFeatures.Nudge;
import dev.awase.vision.LearnedCategories;
import dev.awase.vision.Network;
import java.awt.image.BufferedImage;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Learns to tell categories from labeled photos, and writes {@code assets/learned/category.bin}. Confidence is
 * calibrated on homes that were held out (four groups of contributors in turn); the file itself learns from all.
 * Arguments: the folder with {@code labels.csv} and the photos, the folder of the demo store's pictures, whose bags and
 * accessories are things to doubt, and the file to write.
 */
public final class CategoryTrainer {
    private static final List<Category> CATEGORIES =
            List.of("top", "bottom", "dress", "outerwear", "shoes", "hat").stream()
                    .map(Category::new)
                    .toList();
    private static final int OTHER = CATEGORIES.size();
    private static final int FOLDS = 4;
    private static final int DECOY_EVERY = 4;
    private static final int BENDS = 5;
    private static final int ONE_MODEL = 6;
    private static final long SEED = 20;
    private static final Learner.Settings SETTINGS = new Learner.Settings(128, 10, 1e-3, 0.03f, 0.75f, 0.5f, 1);

    private final List<Example> examples = new ArrayList<>();
    private final List<HeldOut> heldOut = new ArrayList<>();
    private final Random random = new Random(SEED);
    private final Decoys decoys = new Decoys(SEED);

    private CategoryTrainer() {}

    /** Reads, learns, writes and prints what it reached on held-out homes. */
    public static void main(String[] arguments) throws IOException {
        CategoryTrainer trainer = new CategoryTrainer();
        trainer.measure(Path.of(arguments[0]));
        trainer.measureStrangers(Path.of(arguments[1]));
        trainer.holdOut();
        Calibration calibration = Calibration.of(trainer.heldOut, OTHER);
        Network network = Learner.fit(trainer.examples, OTHER + 1, SETTINGS, SEED);
        LearnedCategories learned =
                new LearnedCategories(CATEGORIES, network, calibration.temperature(), calibration.clearFrom());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            learned.write(out);
        }
        System.out.println(calibration.figures());
    }

    private void measure(Path folder) throws IOException {
        Map<String, Integer> foldOf = new HashMap<>();
        int[] sizes = new int[FOLDS];
        int line = 0;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(folder.resolve("labels.csv"))) {
            for (NamedCsvRecord photo : records) {
                int fold = foldOf.computeIfAbsent(photo.getField("contributor"), home -> smallest(sizes));
                sizes[fold]++;
                int label = CATEGORIES.indexOf(new Category(photo.getField("category")));
                BufferedImage image = upright(folder.resolve(photo.getField("file")));
                add(CategoryFeatures.of(image, Nudge.NONE, Nudge.MIRROR, nudge(false), nudge(true)), label, fold);
                if (line++ % DECOY_EVERY == 0) {
                    add(CategoryFeatures.of(decoys.on(image), Nudge.NONE, Nudge.MIRROR), OTHER, fold);
                }
            }
        }
    }

    /** Bags and accessories of the demo store. Neighbors in number are one model in several colors: held out as one. */
    private void measureStrangers(Path pictures) throws IOException {
        List<Path> strangers;
        try (Stream<Path> files = Files.list(pictures)) {
            strangers = files.filter(file -> file.getFileName().toString().matches("aw-(acc|bag)-.*"))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < strangers.size(); i++) {
            BufferedImage drawn = upright(strangers.get(i));
            for (int turn = 0; turn < BENDS; turn++) {
                BufferedImage image = turn == 0 ? drawn : decoys.bent(drawn);
                add(CategoryFeatures.of(image, Nudge.NONE, Nudge.MIRROR), OTHER, i / ONE_MODEL % FOLDS);
            }
        }
    }

    private static BufferedImage upright(Path file) throws IOException {
        BufferedImage read = ImageIO.read(file.toFile());
        if (read == null) {
            throw new IOException(file + " is not a picture");
        }
        return read;
    }

    /** The first two features of a picture are the plain and the mirrored one: those that a reading averages. */
    private void add(float[][] features, int label, int fold) {
        for (float[] one : features) {
            examples.add(new Example(one, label, fold));
        }
        heldOut.add(new HeldOut(examples.size() - features.length, label, fold, new double[0]));
    }

    private Nudge nudge(boolean mirrored) {
        return new Nudge(
                0.04 * random.nextGaussian(), 0.04 * random.nextGaussian(), 1 + 0.07 * random.nextGaussian(), mirrored);
    }

    private void holdOut() {
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Network network = Learner.fit(
                    examples.stream().filter(example -> example.fold() != out).toList(), OTHER + 1, SETTINGS, SEED);
            heldOut.replaceAll(picture -> picture.fold() == out ? picture.read(network, examples) : picture);
        }
    }

    private static int smallest(int[] sizes) {
        int smallest = 0;
        for (int i = 1; i < sizes.length; i++) {
            smallest = sizes[i] < sizes[smallest] ? i : smallest;
        }
        return smallest;
    }
}
