package dev.awase.vision;

import dev.awase.camera.Photo;
import dev.awase.item.Doubt;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How well a reader reads labeled photos. Shares are of all photos that carry the label in question, 0 to 1; photos
 * that the reader doubts count with what it guessed all the same. {@code clear} is the share it stood behind and
 * {@code clearRight} how many of those were right; times are a whole reading's, in milliseconds.
 *
 * @param categoryBalanced the mean over the classes of {@code perClass}
 * @param toneAccepted main tone is the base color or one of those also right; "multi" asks that no tone covers half
 * @param tonePrimary main tone is the base color itself
 * @param plainOrNot whether plain was told from not plain
 * @param doubts how often each doubt was the answer, by its id
 */
public record PhotoEvaluation(
        int n,
        double categoryTop1,
        double categoryTop3,
        double categoryBalanced,
        Map<String, Double> perClass,
        double clear,
        double clearRight,
        double toneAccepted,
        double tonePrimary,
        double pattern,
        double plainOrNot,
        Map<String, Integer> doubts,
        double msP50,
        double msP95) {
    public PhotoEvaluation {
        perClass = Map.copyOf(perClass);
        doubts = Map.copyOf(doubts);
    }

    /** One labeled photo, what was read in it and how long that took. */
    private record Sample(LabeledPhoto label, Reading reading, double milliseconds) {
        boolean rankedWithin(int rank) {
            return reading.guesses().stream()
                    .limit(rank)
                    .anyMatch(guess -> label.accepts(guess.category().id()));
        }

        boolean tone(Predicate<Palette> right) {
            return reading.appearance()
                    .filter(looks -> right.test(looks.palette()))
                    .isPresent();
        }

        boolean pattern(Predicate<Pattern> right) {
            return reading.appearance()
                    .filter(looks -> right.test(looks.pattern()))
                    .isPresent();
        }
    }

    /**
     * Reads every photo that the labels name.
     *
     * @param pictures opens a picture file; what it throws for one that is missing or damaged ends the evaluation
     * @param folder what the labels' file names are relative to
     * @param labels a CSV file with the columns file, category, category_also_ok, base_colour, colour_also_ok, pattern
     * @throws IOException if the labels cannot be read
     */
    public static PhotoEvaluation of(ItemReader reader, Function<Path, Photo> pictures, Path folder, Path labels)
            throws IOException {
        List<LabeledPhoto> photos = LabeledPhoto.readAll(labels);
        List<Sample> samples = new ArrayList<>();
        for (LabeledPhoto label : photos) {
            Photo photo = pictures.apply(folder.resolve(label.file()));
            long start = System.nanoTime();
            Reading reading = reader.read(photo);
            samples.add(new Sample(label, reading, (System.nanoTime() - start) / 1e6));
        }
        return of(samples);
    }

    private static PhotoEvaluation of(List<Sample> samples) {
        Map<String, Double> perClass = new TreeMap<>();
        for (String category : samples.stream()
                .map(sample -> sample.label().category())
                .distinct()
                .toList()) {
            perClass.put(
                    category, share(samples, of -> of.label().category().equals(category), of -> of.rankedWithin(1)));
        }
        Map<String, Integer> doubts = new TreeMap<>();
        for (Sample sample : samples) {
            doubt(sample.reading()).ifPresent(doubt -> doubts.merge(doubt.id(), 1, Integer::sum));
        }
        double[] times =
                samples.stream().mapToDouble(Sample::milliseconds).sorted().toArray();
        Predicate<Sample> isClear = sample -> sample.reading() instanceof Reading.Clear;
        Predicate<Sample> hasTone = sample -> !sample.label().color().isEmpty();
        Predicate<Sample> hasPattern = sample -> !sample.label().pattern().isEmpty();
        return new PhotoEvaluation(
                samples.size(),
                share(samples, all -> true, of -> of.rankedWithin(1)),
                share(samples, all -> true, of -> of.rankedWithin(3)),
                perClass.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0),
                perClass,
                share(samples, all -> true, isClear),
                share(samples, isClear, of -> of.rankedWithin(1)),
                share(samples, hasTone, of -> of.tone(of.label()::acceptsTone)),
                share(samples, hasTone, of -> of.tone(of.label()::isPrimaryTone)),
                share(
                        samples,
                        hasPattern,
                        of -> of.pattern(p -> p.id().equals(of.label().pattern()))),
                share(
                        samples,
                        hasPattern,
                        of -> of.pattern(p ->
                                p.id().equals("plain") == of.label().pattern().equals("plain"))),
                doubts,
                quantile(times, 0.5),
                quantile(times, 0.95));
    }

    private static Optional<Doubt> doubt(Reading reading) {
        return switch (reading) {
            case Reading.Clear clear -> Optional.empty();
            case Reading.Unclear unclear -> Optional.of(unclear.doubt());
        };
    }

    private static double share(List<Sample> samples, Predicate<Sample> among, Predicate<Sample> right) {
        return samples.stream()
                .filter(among)
                .mapToInt(of -> right.test(of) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double quantile(double[] sorted, double rank) {
        return sorted.length == 0
                ? 0
                : Arrays.stream(sorted)
                        .skip((long) (rank * (sorted.length - 1)))
                        .findFirst()
                        .orElse(0);
    }
}
