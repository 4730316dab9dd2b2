package dev.awase.stylist;

import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Season;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is proposed for one product after looking at its picture and its words; what is not known is empty. {@code names}
 * are by ISO 639 code, and only in languages that were asked for. Nothing of it is written before somebody accepts it.
 *
 * @param dropped how many parts of the answer were left out, because they were not what may be said of a product
 */
public record Tagging(
        Optional<Category> category,
        Map<String, String> names,
        Optional<String> material,
        Optional<Formality> formality,
        Set<Season> seasons,
        int dropped) {
    public static final Tagging NOTHING =
            new Tagging(Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Set.of(), 0);

    public Tagging {
        names = Map.copyOf(new TreeMap<>(names));
        seasons = Set.copyOf(seasons);
    }
}
