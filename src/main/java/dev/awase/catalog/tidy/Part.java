package dev.awase.catalog.tidy;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words of a product that may be written otherwise. SKUs and bar codes are keys and are no part: nothing here can change
 * them. {@code language} is an ISO 639 code for names and descriptions and empty for the others.
 */
public record Part(Field field, String language) {
    /** Which words. */
    public enum Field {
        NAME,
        DESCRIPTION,
        BRAND,
        MATERIAL,
        SIZE,
        COLOR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Part of(Field field) {
        return new Part(field, "");
    }

    /** As kept: {@code name.ja}, {@code brand}. */
    String written() {
        return language.isEmpty() ? field.id() : field.id() + "." + language;
    }

    static Part read(String written) {
        int dot = written.indexOf('.');
        String field = dot < 0 ? written : written.substring(0, dot);
        return new Part(Field.valueOf(field.toUpperCase(Locale.ROOT)), dot < 0 ? "" : written.substring(dot + 1));
    }

    /** Writes {@code after} wherever this part of the product says {@code before} to the letter; nothing where it nowhere does. */
    Optional<Amendment> change(Product now, String before, String after) {
        return switch (field) {
            case NAME -> said(now.name().byLanguage(), before).map(_ -> new Amendment.Name(language, after));
            case DESCRIPTION ->
                said(now.description().byLanguage(), before).map(_ -> new Amendment.Described(language, after));
            case BRAND -> now.brand().equals(before) ? Optional.of(new Amendment.Branded(after)) : Optional.empty();
            case MATERIAL ->
                now.item().material().filter(before::equals).map(_ -> new Amendment.Made(Optional.of(after)));
            case SIZE -> variants(now, before, Variant::size, sku -> new Amendment.Sized(sku, after));
            case COLOR -> variants(now, before, Variant::color, sku -> new Amendment.Colored(sku, after));
        };
    }

    private Optional<String> said(Map<String, String> words, String before) {
        return Optional.ofNullable(words.get(language)).filter(before::equals);
    }

    private static Optional<Amendment> variants(
            Product now, String before, Function<Variant, String> words, Function<String, Amendment> change) {
        List<Amendment> changes = now.variants().stream()
                .filter(variant -> words.apply(variant).equals(before))
                .map(variant -> change.apply(variant.sku()))
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new Amendment.Several(changes));
    }
}
