package dev.awase;

import dev.awase.item.Item;
import dev.awase.stylist.GoldenPhoto;
import dev.awase.vision.LabeledPhoto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The photos that a model is measured with, and what people said of them where they did. */
record GoldenSet(List<Entry> entries, boolean labeled) {
    private static final String USUAL = "labels.csv";
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:jpe?g|png|webp)");

    GoldenSet {
        entries = List.copyOf(entries);
    }

    /** A picture file, and what a person said of it. */
    record Entry(Path file, Optional<LabeledPhoto> label) {
        /** What is right of it: as the person said, else as this machine reads it. */
        GoldenPhoto golden(Item measured) {
            String name = String.valueOf(file.getFileName());
            return label.map(said -> said(name, said)).orElseGet(() -> measured(name, measured));
        }

        private static GoldenPhoto said(String name, LabeledPhoto label) {
            return new GoldenPhoto(
                    name,
                    category -> label.accepts(category.id()),
                    label.color().isEmpty() ? Optional.empty() : Optional.of(label::acceptsTone));
        }

        private static GoldenPhoto measured(String name, Item item) {
            return new GoldenPhoto(
                    name,
                    item.category()::equals,
                    item.palette().known()
                            ? Optional.of(palette -> palette.main().name()
                                    == item.palette().main().name())
                            : Optional.empty());
        }
    }

    /**
     * The photos that the labels name; without labels all pictures in the folder, by their names.
     *
     * @param labels a CSV file, also by its name in the folder; where none is named {@value #USUAL} is looked for
     * @throws Refusal in words if there are no photos or the labels cannot be read
     */
    static GoldenSet in(Path folder, Optional<Path> labels) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("there is no folder " + folder + "; please check its name");
        }
        Path named = labels.orElse(Path.of(USUAL));
        Path file = labels.isPresent() && Files.exists(named) ? named : folder.resolve(named);
        try {
            return labels.isPresent() || Files.exists(file) ? labeled(folder, file) : bare(folder);
        } catch (IOException unreadable) {
            throw new Refusal("nothing was measured: " + unreadable.getMessage());
        }
    }

    private static GoldenSet labeled(Path folder, Path labels) throws IOException {
        return new GoldenSet(
                LabeledPhoto.readAll(labels).stream()
                        .map(label -> new Entry(folder.resolve(label.file()), Optional.of(label)))
                        .toList(),
                true);
    }

    private static GoldenSet bare(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Entry> pictures = files.filter(file ->
                            PICTURE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .map(file -> new Entry(file, Optional.empty()))
                    .toList();
            if (pictures.isEmpty()) {
                throw new Refusal("there is no JPEG, PNG or WebP picture in " + folder);
            }
            return new GoldenSet(pictures, false);
        }
    }
}
