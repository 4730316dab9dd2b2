package dev.awase.stylist;

import dev.awase.item.Category;
import dev.awase.item.Formality;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The values that a model may name, by their ids; each list ends with {@value #UNKNOWN} where it may not know. */
final class Attribute {
    static final String UNKNOWN = "unknown";

    private Attribute() {}

    static List<String> categories(Taxonomy taxonomy) {
        return orUnknown(taxonomy.categories().stream().map(Category::id));
    }

    static List<String> slots(Taxonomy taxonomy) {
        return taxonomy.categories().stream().map(Category::id).toList();
    }

    static List<String> tones() {
        return orUnknown(Arrays.stream(ToneName.values()).map(ToneName::id));
    }

    static List<String> patterns() {
        return orUnknown(Arrays.stream(Pattern.values()).map(Pattern::id));
    }

    static List<String> formalities() {
        return orUnknown(Arrays.stream(Formality.values()).map(Formality::id));
    }

    static List<String> seasons() {
        return orUnknown(Arrays.stream(Season.values()).map(Season::id));
    }

    private static List<String> orUnknown(Stream<String> ids) {
        return Stream.concat(ids, Stream.of(UNKNOWN)).toList();
    }
}
