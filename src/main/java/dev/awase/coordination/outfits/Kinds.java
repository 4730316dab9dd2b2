package dev.awase.coordination.outfits;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The categories of a table: ours by id, label or alias where we have them. Two words of the table that we would take for
 * one category stay two, and a word that we do not know stands for itself.
 */
final class Kinds {
    private static final Category UNTOLD = new Category("untold");
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 24;

    private final Map<String, Category> byWord = new LinkedHashMap<>();

    Kinds(Taxonomy taxonomy, List<String> words) {
        Map<Category, Integer> meant = new HashMap<>();
        List<String> distinct = words.stream().map(Kinds::plain).distinct().toList();
        distinct.forEach(word -> taxonomy.find(word).ifPresent(ours -> meant.merge(ours, 1, Integer::sum)));
        for (String word : distinct) {
            byWord.put(
                    word,
                    taxonomy.find(word)
                            .filter(ours -> meant.getOrDefault(ours, 0) == 1)
                            .orElseGet(() -> itself(word)));
        }
    }

    Category of(String word) {
        return byWord.getOrDefault(plain(word), UNTOLD);
    }

    List<Category> all() {
        return byWord.values().stream().distinct().toList();
    }

    private Category itself(String word) {
        if (word.isEmpty()) {
            return UNTOLD;
        }
        String slug = NOT_IN_AN_ID.matcher(word).replaceAll("-");
        // The number keeps apart what differs only in letters that an id cannot have.
        return new Category("own-" + byWord.size() + "-" + slug.substring(0, Math.min(LONGEST, slug.length())));
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
