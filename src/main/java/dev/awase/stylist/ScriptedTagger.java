package dev.awase.stylist;

import dev.awase.camera.Photo;
import dev.awase.catalog.Product;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A tagger without a model, for newcomers and trade fairs: reads the kind of thing out of the product's own words and
 * leaves the rest open. It asks nobody and says that it is a rehearsal.
 */
public final class ScriptedTagger implements Tagger {
    private final Taxonomy taxonomy;

    public ScriptedTagger(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public Tagging tag(Product product, Optional<Photo> picture, List<Locale> languages, Deadline deadline) {
        if (deadline.passed()) {
            throw new ModelFault(ModelFault.Kind.TIMEOUT, "There was no time left to ask.");
        }
        Optional<Category> told = product.name().byLanguage().values().stream()
                .flatMap(ScriptedTagger::runs)
                .flatMap(words -> taxonomy.find(words).stream())
                .reduce((_, last) -> last);
        return new Tagging(told, Map.of(), Optional.empty(), Optional.empty(), Set.of(), 0);
    }

    /** Each word and each end of the name: in English and in Japanese a thing's kind stands last. */
    private static Stream<String> runs(String name) {
        String[] words = name.strip().split("[\\s\\u3000]+");
        return Stream.concat(
                Arrays.stream(words),
                Stream.iterate(0, from -> from + 1)
                        .limit(words.length)
                        .map(from -> String.join(" ", Arrays.copyOfRange(words, from, words.length))));
    }

    @Override
    public boolean rehearsal() {
        return true;
    }
}
