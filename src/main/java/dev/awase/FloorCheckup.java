package dev.awase;

import dev.awase.catalog.floor.FloorPlans;
import dev.awase.catalog.floor.UnfitPlan;
import dev.awase.staff.health.Symptom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the doctor finds about the shop's pictures of its floors: one line where all are fit, else one for each that is not. */
final class FloorCheckup {
    private static final String SUBJECT = "floor";
    private static final String FORMAT = ".svg";

    private FloorCheckup() {}

    /** Nothing where the shop has none. */
    static Stream<Finding> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try {
            List<Path> files = files(folder);
            List<Finding> unfit =
                    files.stream().flatMap(file -> unfit(file).stream()).toList();
            return files.isEmpty() || !unfit.isEmpty()
                    ? unfit.stream()
                    : Stream.of(Finding.ok(SUBJECT, files.size() + " pictures of floors are fit")
                            .as(Symptom.FLOOR_WELL, files.size()));
        } catch (IOException fault) {
            return Stream.of(unread(folder, fault));
        }
    }

    /** Pictures that nobody is ever shown, as no floor of the catalog, {@code floors}, is named so; nothing where it names none. */
    static Stream<Finding> strangers(Path folder, Set<String> floors) {
        if (floors.isEmpty() || !Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try {
            return files(folder).stream()
                    .filter(file -> name(file).endsWith(FORMAT))
                    .filter(file ->
                            !floors.contains(name(file).substring(0, name(file).length() - FORMAT.length())))
                    .map(file -> stranger(file, String.join(", ", new TreeSet<>(floors))));
        } catch (IOException told) {
            return Stream.empty();
        }
    }

    private static Finding stranger(Path file, String floors) {
        return Finding.warn(
                        SUBJECT,
                        name(file) + " is shown to nobody: no floor of the catalog has its name",
                        "Name it as the catalog names the floor (" + floors + "), capitals and all.")
                .as(Symptom.FLOOR_STRANGER, name(file), floors);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Finding> unfit(Path file) {
        if (!name(file).endsWith(FORMAT)) {
            return Optional.of(warn(
                    file,
                    "is not used: it is no SVG",
                    "Save it as a plain SVG, named as the floor in the catalog, as 1F.svg.",
                    Symptom.FLOOR_OTHER));
        }
        try {
            return unmarked(file, FloorPlans.check(file));
        } catch (UnfitPlan unfit) {
            return Optional.of(warn(
                    file,
                    "is shown to nobody: " + unfit.getMessage(),
                    "Until then the way to a shelf is told in words alone.",
                    switch (unfit.why()) {
                        case BROKEN -> Symptom.FLOOR_BROKEN;
                        case LARGE -> Symptom.FLOOR_LARGE;
                        case ACTIVE -> Symptom.FLOOR_ACTIVE;
                        case OUTSIDE -> Symptom.FLOOR_OUTSIDE;
                    }));
        } catch (IOException fault) {
            return Optional.of(unread(file, fault));
        }
    }

    private static Optional<Finding> unmarked(Path file, FloorPlans.Marks marks) {
        if (!marks.start()) {
            return Optional.of(warn(
                    file,
                    "shows no way: nothing in it says where one sets out from",
                    "Give the shape where the kiosk stands id=\"kiosk\", or where one comes onto the floor id=\"entry\".",
                    Symptom.FLOOR_NO_START));
        }
        return marks.zones() > 0
                ? Optional.empty()
                : Optional.of(warn(
                        file,
                        "names no zone, so that ways lead only to places drawn on the staff's floor map",
                        "Give each zone's shape its name in the catalog, as data-zone=\"Shoes\".",
                        Symptom.FLOOR_NO_ZONE));
    }

    private static Finding unread(Path file, IOException fault) {
        return warn(
                file,
                "cannot be read (" + fault.getMessage() + ")",
                "Give the kiosk's user the right to read it.",
                Symptom.FLOOR_UNREAD);
    }

    private static Finding warn(Path file, String words, String remedy, Symptom symptom) {
        return Finding.warn(SUBJECT, name(file) + " " + words, remedy).as(symptom, name(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
