package dev.awase.vision;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param sure of the guesses with a confidence of 0.9 or more: how many, and the share of them that are right
 * @param intervals where each of the main shares may lie, 95 in 100 times, by its own name
 * @param unreadable the pictures that were missing or damaged; they count in no share
 * @param calibration confidence beside truth, by tenths of confidence; tenths that no photo fell in are left out
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
        List<Bin> calibration,
        Map<String, Integer> doubts,
        Sure sure,
        Map<String, Interval> intervals,
        List<Unreadable> unreadable,
        double msP50,
        double msP95) {
    private static final double SURE = 0.9;

    public PhotoEvaluation {
        perClass = Collections.unmodifiableSortedMap(new TreeMap<>(perClass));
        calibration = List.copyOf(calibration);
        doubts = Collections.unmodifiableSortedMap(new TreeMap<>(doubts));
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
        unreadable = List.copyOf(unreadable);
    }

    /** Photos whose best guess was from {@code from} to a tenth above: their mean confidence, and the share right. */
    public record Bin(double from, int n, double confidence, double right) {}

    /** How many guesses the reader was sure of, and the share of them that are right. */
    public record Sure(int n, double right) {}

    /** A picture that cannot be measured, on which line of the labels it stands, and why in words. */
    public record Unreadable(String file, long line, String why) {}

    /**
     * Reads every photo that the labels name; a picture that is missing or damaged is left out and named.
     *
     * @param pictures opens a picture file
     * @param folder what the labels' file names are relative to
     * @param labels a CSV file with the columns file, category, category_also_ok, base_colour, colour_also_ok, pattern
     * @throws IOException if the labels or all of the photos cannot be read, in words for the person who gave them
     */
    public static PhotoEvaluation of(ItemReader reader, Function<Path, Photo> pictures, Path folder, Path labels)
            throws IOException {
        List<ReadPhoto> photos = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (LabeledPhoto label : LabeledPhoto.readAll(labels)) {
            try {
                photos.add(ReadPhoto.of(label, reader, pictures.apply(folder.resolve(label.file()))));
            } catch (CameraFault | InvalidPathException fault) {
                unreadable.add(new Unreadable(label.file(), label.line(), String.valueOf(fault.getMessage())));
            }
        }
        if (photos.isEmpty()) {
            throw new IOException("none of the " + unreadable.size() + " pictures that " + labels
                    + " names can be read; the first: " + unreadable.getFirst().why());
        }
        return of(photos, unreadable);
    }

    private static PhotoEvaluation of(List<ReadPhoto> photos, List<Unreadable> unreadable) {
        Map<String, Double> perClass = perClass(photos);
        double[] times =
                photos.stream().mapToDouble(ReadPhoto::milliseconds).sorted().toArray();
        return new PhotoEvaluation(
                photos.size(),
                share(photos, all -> true, photo -> photo.rankedWithin(1)),
                share(photos, all -> true, photo -> photo.rankedWithin(3)),
                perClass.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0),
                perClass,
                share(photos, all -> true, ReadPhoto::isClear),
                share(photos, ReadPhoto::isClear, photo -> photo.rankedWithin(1)),
                share(photos, ReadPhoto::hasTone, ReadPhoto::toneAccepted),
                share(photos, ReadPhoto::hasTone, ReadPhoto::tonePrimary),
                share(photos, ReadPhoto::hasPattern, ReadPhoto::patternRight),
                share(photos, ReadPhoto::hasPattern, ReadPhoto::plainOrNotRight),
                calibration(photos),
                doubts(photos),
                sure(photos),
                intervals(photos),
                unreadable,
                quantile(times, 0.5),
                quantile(times, 0.95));
    }

    private static Map<String, Double> perClass(List<ReadPhoto> photos) {
        Map<String, Double> perClass = new TreeMap<>();
        for (ReadPhoto any : photos) {
            String category = any.label().category();
            perClass.computeIfAbsent(
                    category,
                    of -> share(photos, photo -> photo.label().category().equals(of), photo -> photo.rankedWithin(1)));
        }
        return perClass;
    }

    private static List<Bin> calibration(List<ReadPhoto> photos) {
        List<Bin> bins = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            int wanted = tenth;
            List<ReadPhoto> inside = photos.stream()
                    .filter(photo -> Math.min(9, (int) (10 * photo.confidence())) == wanted)
                    .toList();
            double mean =
                    inside.stream().mapToDouble(ReadPhoto::confidence).average().orElse(0);
            if (!inside.isEmpty()) {
                double right = share(inside, all -> true, photo -> photo.rankedWithin(1));
                bins.add(new Bin(tenth / 10.0, inside.size(), mean, right));
            }
        }
        return bins;
    }

    private static Sure sure(List<ReadPhoto> photos) {
        List<ReadPhoto> sure =
                photos.stream().filter(photo -> photo.confidence() >= SURE).toList();
        return new Sure(sure.size(), share(sure, all -> true, photo -> photo.rankedWithin(1)));
    }

    private static Map<String, Interval> intervals(List<ReadPhoto> photos) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        intervals.put("category_top1", interval(photos, all -> true, photo -> photo.rankedWithin(1)));
        intervals.put("category_top3", interval(photos, all -> true, photo -> photo.rankedWithin(3)));
        intervals.put(
                "sure_right", interval(photos, photo -> photo.confidence() >= SURE, photo -> photo.rankedWithin(1)));
        intervals.put("clear_right", interval(photos, ReadPhoto::isClear, photo -> photo.rankedWithin(1)));
        intervals.put("tone_accepted", interval(photos, ReadPhoto::hasTone, ReadPhoto::toneAccepted));
        intervals.put("tone_primary", interval(photos, ReadPhoto::hasTone, ReadPhoto::tonePrimary));
        intervals.put("pattern", interval(photos, ReadPhoto::hasPattern, ReadPhoto::patternRight));
        intervals.put("plain_or_not", interval(photos, ReadPhoto::hasPattern, ReadPhoto::plainOrNotRight));
        return intervals;
    }

    private static Interval interval(List<ReadPhoto> photos, Predicate<ReadPhoto> among, Predicate<ReadPhoto> right) {
        List<ReadPhoto> asked = photos.stream().filter(among).toList();
        return Interval.of((int) asked.stream().filter(right).count(), asked.size());
    }

    private static Map<String, Integer> doubts(List<ReadPhoto> photos) {
        Map<String, Integer> doubts = new TreeMap<>();
        for (ReadPhoto photo : photos) {
            photo.doubt().ifPresent(doubt -> doubts.merge(doubt.id(), 1, Integer::sum));
        }
        return doubts;
    }

    private static double share(List<ReadPhoto> photos, Predicate<ReadPhoto> among, Predicate<ReadPhoto> right) {
        return photos.stream()
                .filter(among)
                .mapToInt(photo -> right.test(photo) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double quantile(double[] sorted, double rank) {
        return sorted.length == 0 ? 0 : sorted[(int) (rank * (sorted.length - 1))];
    }
}
