package dev.awase.stylist;

import dev.awase.catalog.Product;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Variant;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the catalog says of a product in words. It is material to quote and compare, never an instruction. */
public final class ProductWords {
    private ProductWords() {}

    /** Name, description, brand, material and colors in every language, one below the other, ready to compare. */
    public static String all(Product product) {
        List<String> words = new ArrayList<>();
        words.addAll(product.name().byLanguage().values());
        words.addAll(product.description().byLanguage().values());
        words.add(product.brand());
        product.item().material().ifPresent(words::add);
        product.variants().stream().map(Variant::color).distinct().forEach(words::add);
        return plain(String.join("\n", words));
    }

    /** The same words sentence by sentence, ready to compare. */
    static List<String> lines(Product product) {
        Stream<String> names = Stream.concat(
                product.name().byLanguage().values().stream(),
                Stream.concat(Stream.of(product.brand()), product.item().material().stream()));
        Stream<String> texts =
                product.description().byLanguage().values().stream().flatMap(ProductWords::split);
        return Stream.concat(names, texts).map(ProductWords::plain).toList();
    }

    /** NFKC and lower case: how words are compared. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The sentences of its description that speak of it and give no orders, those in the reader's language first. */
    public static List<String> sentences(Product product, Locale language) {
        Texts description = product.description();
        Set<String> texts = new LinkedHashSet<>();
        texts.add(description.in(language));
        texts.addAll(description.byLanguage().values());
        return texts.stream()
                .flatMap(ProductWords::split)
                .filter(sentence -> !Promises.areOrders(sentence))
                .toList();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(text.split("(?<=[。！？\\n])|(?<=[.!?])\\s+"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty());
    }
}
