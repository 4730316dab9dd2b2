package dev.awase.vision;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.awase.item.Palette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people said of a photo. Color and pattern are empty where nobody labeled them; spellings are ours (gray,
 * colorblock), and {@code multi} stands for no main color. {@code line} is where the labels' file says so, from 1.
 */
public record LabeledPhoto(
        String file,
        String category,
        Set<String> alsoCategories,
        String color,
        Set<String> alsoColors,
        String pattern,
        long line) {
    private static final String MULTI = "multi";

    public LabeledPhoto {
        alsoCategories = Set.copyOf(alsoCategories);
        alsoColors = Set.copyOf(alsoColors);
    }

    /**
     * Reads a CSV file with the columns file, category, category_also_ok, base_colour, colour_also_ok, pattern.
     *
     * @throws IOException in words, if there is no such file or it does not name photos and their categories
     */
    public static List<LabeledPhoto> readAll(Path csv) throws IOException {
        if (!Files.isRegularFile(csv)) {
            throw new IOException("there is no labels file " + csv + "; please check its name");
        }
        List<LabeledPhoto> photos = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord line : records) {
                if (field(line, "file").isEmpty() || field(line, "category").isEmpty()) {
                    throw new IOException("line " + line.getStartingLineNumber() + " of " + csv
                            + " names no photo or no category; the first line names the columns, file and category"
                            + " among them");
                }
                photos.add(new LabeledPhoto(
                        field(line, "file"),
                        field(line, "category"),
                        several(field(line, "category_also_ok")),
                        field(line, "base_colour"),
                        several(field(line, "colour_also_ok")),
                        field(line, "pattern"),
                        line.getStartingLineNumber()));
            }
        } catch (UncheckedIOException | CsvParseException broken) {
            throw new IOException(csv + " is not a CSV file in UTF-8: " + broken.getMessage(), broken);
        }
        if (photos.isEmpty()) {
            throw new IOException(csv + " names no photo; each line after the first is one");
        }
        return photos;
    }

    /** Whether a reader who says this category is right. */
    public boolean accepts(String guessedCategory) {
        return guessedCategory.equals(category) || alsoCategories.contains(guessedCategory);
    }

    /** Whether the main tone of a palette with known colors is right. */
    public boolean acceptsTone(Palette palette) {
        return isPrimaryTone(palette)
                || alsoColors.contains(palette.main().name().id());
    }

    boolean isPrimaryTone(Palette palette) {
        return color.equals(MULTI)
                ? palette.main().share() < 0.5
                : color.equals(palette.main().name().id());
    }

    private static Set<String> several(String field) {
        Set<String> words = new TreeSet<>();
        for (String word : field.split("\\|", -1)) {
            if (!word.isBlank()) {
                words.add(ours(word.strip()));
            }
        }
        return words;
    }

    private static String field(NamedCsvRecord line, String name) {
        return ours(line.findField(name).orElse("").strip());
    }

    private static String ours(String word) {
        return switch (word) {
            case "grey" -> "gray";
            case "colourblock" -> "colorblock";
            default -> word;
        };
    }
}
