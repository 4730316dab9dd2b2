package dev.awase.staff.products;

import dev.awase.catalog.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A place as one line, {@code 2F · Women · B-4}; typed with slashes as well, which every keyboard has. */
final class PlaceLine {
    private PlaceLine() {}

    /** The place, none where the line is empty; nothing where it is not a floor, a zone and a shelf. */
    static Optional<Optional<Place>> read(String line) {
        if (line.isBlank()) {
            return Optional.of(Optional.empty());
        }
        // A middle dot of kana stands in names of zones (レディース・メンズ): it parts only where nothing else does.
        String parting = line.contains("·") ? "·" : line.matches(".*[/／>＞].*") ? "[/／>＞]" : "・";
        List<String> parts =
                Arrays.stream(line.split(parting, -1)).map(String::strip).toList();
        if (parts.size() > 3 || parts.getFirst().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.of(new Place(
                parts.getFirst(), parts.size() > 1 ? parts.get(1) : "", parts.size() > 2 ? parts.get(2) : "")));
    }
}
