package dev.awase.staff.curation;

import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A category by its label, in a list to choose from. */
final class CategoryWords extends StringConverter<Category> {
    private final Taxonomy taxonomy;
    private final Locale language;

    CategoryWords(Taxonomy taxonomy, Locale language) {
        this.taxonomy = taxonomy;
        this.language = language;
    }

    @Override
    public String toString(@Nullable Category category) {
        return category == null ? "" : taxonomy.label(category, language);
    }

    @Override
    public @Nullable Category fromString(String words) {
        return taxonomy.find(words).orElse(null);
    }
}
