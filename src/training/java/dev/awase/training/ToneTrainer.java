package dev.awase.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.awase.camera.PictureFile;
import dev.awase.item.ToneName;
import dev.awase.vision.DeviceReader;
import dev.awase.vision.ReaderSettings;
import dev.awase.vision.ToneJudge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Fits the {@link ToneJudge} to labeled photos that the model has not learned from, and writes {@code
 * assets/learned/tones.properties}. What it prints was measured on homes that were held out, five groups of
 * contributors in turn; the file itself learns from all. To be run again whenever {@code sight.onnx} changes. Arguments:
 * the folder with {@code labels.csv} and the photos, and the file to write.
 */
public final class ToneTrainer {
    private static final int FOLDS = 5;
    private static final int SHUFFLES = 5;
    private static final Path LIBRARIES = Path.of("target", "native");

    private ToneTrainer() {}

    /** One photo's clues, its base color where it has one, and what else may be said of it. */
    private record Photo(
            String home, Map<ToneName, ToneJudge.Clue> clues, Optional<ToneName> base, List<ToneName> also) {
        boolean accepts(ToneName name) {
            return base.equals(Optional.of(name)) || also.contains(name);
        }
    }

    /** Reads, fits, writes and prints what it reached on held-out homes. */
    public static void main(String[] arguments) throws IOException {
        List<Photo> photos = photos(Path.of(arguments[0]));
        double primary = 0;
        double accepted = 0;
        int asked = 0;
        for (int seed = 0; seed < SHUFFLES; seed++) {
            Map<String, Integer> foldOf = folds(photos, seed);
            for (int fold = 0; fold < FOLDS; fold++) {
                int out = fold;
                ToneJudge judge = fit(photos.stream()
                        .filter(photo -> foldOf.getOrDefault(photo.home(), out) != out)
                        .toList());
                for (Photo photo : photos) {
                    if (foldOf.getOrDefault(photo.home(), 0) == out
                            && photo.base().isPresent()) {
                        ToneName chosen = judge.choose(photo.clues());
                        primary += photo.base().equals(Optional.of(chosen)) ? 1 : 0;
                        accepted += photo.accepts(chosen) ? 1 : 0;
                        asked++;
                    }
                }
            }
        }
        Files.writeString(Path.of(arguments[1]), written(fit(photos)));
        System.out.printf(
                Locale.ROOT,
                "held-out homes, photos with one base color, %d of %d: primary %.3f, accepted %.3f%n",
                asked / SHUFFLES,
                photos.size(),
                primary / asked,
                accepted / asked);
    }

    private static ToneJudge fit(List<Photo> photos) {
        return ToneFit.of(photos.stream()
                .map(photo -> new ToneFit.Example(photo.clues(), wanted(photo)))
                .toList());
    }

    /** The base color counts most; what else is right shares the rest, or all where no color prevails. */
    private static Map<ToneName, Double> wanted(Photo photo) {
        Map<ToneName, Double> wanted = new EnumMap<>(ToneName.class);
        List<ToneName> also = photo.also();
        double first = photo.base().isEmpty() ? 0 : also.isEmpty() ? 1 : 0.8;
        also.forEach(name -> wanted.put(name, (1 - first) / also.size()));
        photo.base().ifPresent(name -> wanted.put(name, first));
        return wanted;
    }

    private static Map<String, Integer> folds(List<Photo> photos, int seed) {
        List<String> homes = new ArrayList<>(
                photos.stream().map(Photo::home).distinct().sorted().toList());
        Collections.shuffle(homes, new Random(seed));
        Map<String, Integer> foldOf = new HashMap<>();
        homes.forEach(home -> foldOf.put(home, foldOf.size() % FOLDS));
        return foldOf;
    }

    private static List<Photo> photos(Path folder) throws IOException {
        List<Photo> photos = new ArrayList<>();
        try (DeviceReader reader = new DeviceReader(ReaderSettings.DEFAULT, known -> true, LIBRARIES);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("labels.csv"))) {
            for (NamedCsvRecord row : rows) {
                photos.add(new Photo(
                        row.getField("contributor"),
                        reader.clues(PictureFile.read(folder.resolve(row.getField("file")))),
                        named(row.getField("base_colour")),
                        Arrays.stream(row.getField("colour_also_ok").split("\\|"))
                                .flatMap(word -> named(word).stream())
                                .toList()));
            }
        }
        return photos;
    }

    private static Optional<ToneName> named(String word) {
        return ToneName.byId(word.replace("grey", "gray"));
    }

    private static String written(ToneJudge judge) {
        return "# Made by dev.awase.training.ToneTrainer; see README.md\n"
                + String.format(Locale.ROOT, "seen=%.3f%nworn=%.3f%n", judge.seen(), judge.worn())
                + Arrays.stream(ToneName.values())
                        .map(name -> String.format(
                                Locale.ROOT,
                                "%s=%.3f%n",
                                name.id(),
                                judge.habit().getOrDefault(name, 0.0)))
                        .collect(Collectors.joining());
    }
}
