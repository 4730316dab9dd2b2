package dev.awase.catalog.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Cells that a person mended without touching the file: by the row's first line and the column's title. */
public record Corrections(Map<Place, String> cells) {
    /** The file is taken as it is. */
    public static final Corrections NONE = new Corrections(Map.of());

    /** One cell of a file. */
    public record Place(long line, String column) {}

    public Corrections {
        cells = Map.copyOf(cells);
    }

    /** The same with one more cell mended. */
    public Corrections with(long line, String column, String text) {
        Map<Place, String> more = new HashMap<>(cells);
        more.put(new Place(line, column), text);
        return new Corrections(more);
    }

    Optional<String> at(long line, String column) {
        return cells.isEmpty() ? Optional.empty() : Optional.ofNullable(cells.get(new Place(line, column)));
    }
}
