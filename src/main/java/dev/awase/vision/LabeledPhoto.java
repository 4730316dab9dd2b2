package dev.awase.vision;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.awase.item.Palette;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people said of a photo. Color and pattern are empty where nobody labeled them; spellings are ours (gray,
 * colorblock), and {@code multi} stands for no main color.
 */
record LabeledPhoto(
        String file,
        String category,
        Set<String> alsoCategories,
        String color,
        Set<String> alsoColors,
        String pattern) {
    private static final String MULTI = "multi";

    LabeledPhoto {
        alsoCategories = Set.copyOf(alsoCategories);
        alsoColors = Set.copyOf(alsoColors);
    }

    static List<LabeledPhoto> readAll(Path csv) throws IOException {
        List<LabeledPhoto> photos = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord line : records) {
                photos.add(new LabeledPhoto(
                        field(line, "file"),
                        field(line, "category"),
                        several(field(line, "category_also_ok")),
                        field(line, "base_colour"),
                        several(field(line, "colour_also_ok")),
                        field(line, "pattern")));
            }
        }
        return photos;
    }

    boolean accepts(String guessedCategory) {
        return guessedCategory.equals(category) || alsoCategories.contains(guessedCategory);
    }

    boolean acceptsTone(Palette palette) {
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
