package dev.awase.catalog.files;

import java.util.HashMap;
import java.util.Map;

/**
 * What a person said that columns mean, by their titles: the id of a {@link Field}, or the empty text for a column that
 * is left out. Columns that are not named here are guessed from their titles.
 */
public record Mapping(Map<String, String> byTitle) {
    /** Nobody said anything. */
    public static final Mapping GUESSED = new Mapping(Map.of());

    public Mapping {
        byTitle = Map.copyOf(byTitle);
    }

    /** The same with one more column said. */
    public Mapping with(String title, String field) {
        Map<String, String> more = new HashMap<>(byTitle);
        more.put(title, field);
        return new Mapping(more);
    }
}
