package dev.awase.stylist;

import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.item.Formality;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Products as a model reads them: one line for choosing, several for telling. Texts of the catalog stand in quotes. */
final class ProductLines {
    static final String HEAD = "id | kind | name | tones | pattern | formality | price";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DESCRIPTION = 600;

    private final Taxonomy taxonomy;
    private final Locale language;
    private final HandedOut handedOut;

    ProductLines(Taxonomy taxonomy, Locale language, HandedOut handedOut) {
        this.taxonomy = taxonomy;
        this.language = language;
        this.handedOut = handedOut;
    }

    String line(Product product) {
        return String.join(
                " | ",
                handedOut.id(product),
                kind(product),
                name(product),
                StylingPrompt.tones(product.item().palette()),
                product.item().pattern().id(),
                product.item().formality().map(Formality::id).orElse(Attribute.UNKNOWN),
                price(product));
    }

    /** All that the catalog holds of it. */
    String facts(Product product) {
        List<String> lines = new ArrayList<>();
        lines.add("id: " + handedOut.id(product));
        lines.add("name: " + name(product));
        lines.add("kind: " + kind(product));
        if (!product.brand().isBlank()) {
            lines.add("brand: " + quoted(product.brand(), LONGEST_NAME));
        }
        lines.add("price: " + price(product));
        product.item().material().ifPresent(words -> lines.add("material: " + quoted(words, LONGEST_NAME)));
        lines.add("pattern: " + product.item().pattern().id());
        lines.add("tones: " + StylingPrompt.tones(product.item().palette()));
        product.item().formality().ifPresent(formality -> lines.add("formality: " + formality.id()));
        if (!product.item().seasons().isEmpty()) {
            lines.add("seasons: "
                    + product.item().seasons().stream().map(Season::id).sorted().collect(Collectors.joining(" ")));
        }
        lines.add("cut for: " + product.fit().id());
        lines.add("sizes: " + sizes(product));
        lines.add("place: " + place(product));
        lines.add("description: \"" + quoted(product.description().in(language), LONGEST_DESCRIPTION) + "\"");
        String english = product.description().in(Locale.ENGLISH);
        if (!english.equals(product.description().in(language))) {
            lines.add("description in English: \"" + quoted(english, LONGEST_DESCRIPTION) + "\"");
        }
        return String.join("\n", lines);
    }

    /** Each size with how many are in stock. */
    String sizes(Product product) {
        return product.variants().stream().map(ProductLines::size).distinct().collect(Collectors.joining(", "));
    }

    String place(Product product) {
        return product.place().map(ProductLines::words).orElse(Attribute.UNKNOWN);
    }

    private static String words(Place place) {
        return Stream.of(place.floor(), place.zone(), place.shelf())
                .filter(part -> !part.isBlank())
                .map(part -> quoted(part, LONGEST_NAME))
                .collect(Collectors.joining(", "));
    }

    private static String size(Variant variant) {
        String size = variant.size().isBlank() ? "one size" : quoted(variant.size(), LONGEST_NAME);
        String color = variant.color().isBlank() ? "" : " " + quoted(variant.color(), LONGEST_NAME);
        return size + color + (variant.stock() > 0 ? ": " + variant.stock() + " in stock" : ": sold out");
    }

    private String price(Product product) {
        Price price = product.price();
        String now = price.format(price.now(), language);
        return price.sale().isPresent() ? now + " (before: " + price.format(price.regular(), language) + ")" : now;
    }

    private String kind(Product product) {
        return taxonomy.knows(product.item().category())
                ? taxonomy.label(product.item().category(), Locale.ENGLISH)
                : product.item().category().id();
    }

    private String name(Product product) {
        return quoted(product.name().in(language), LONGEST_NAME);
    }

    private static String quoted(String words, int longest) {
        return StylingPrompt.quoted(words.replace("[[", "(").replace("]]", ")"), longest);
    }
}
