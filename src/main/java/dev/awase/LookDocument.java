package dev.awase;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.ReasonSentence;
import dev.awase.coordination.Shelf;
import dev.awase.design.Strings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole look as the command line prints it; names and reasons in the language asked for. {@code source} is
 * {@code model} where the stylist read and chose ({@code rehearsal} where she was a script), with her words and how much
 * of her answer was dropped, else {@code device}, with what went wrong where she was asked.
 */
record LookDocument(
        String photo,
        ReadingDocument reading,
        List<SlotDocument> look,
        List<ProductDocument> similar,
        String source,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> advice,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> dropped,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> modelFault,
        Timings timings) {

    /** One slot of the look and what fills it, best first. */
    record SlotDocument(String slot, List<ProductDocument> products) {}

    /**
     * A product: price in major units of the currency (what is paid now), pieces in stock over {@code sizes}, which
     * lists only sizes that are there, and the score from 0 to 1.
     */
    record ProductDocument(
            String sku,
            String name,
            BigDecimal price,
            String currency,
            int stock,
            List<String> sizes,
            Optional<String> place,
            double score,
            List<String> reasons,
            Optional<String> image) {}

    /** Milliseconds: opening the picture and reading it, ranking, asking the model where it was asked, and all. */
    record Timings(
            double readMs,
            double rankMs,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Double> modelMs,
            double totalMs) {}

    static List<SlotDocument> slots(Look look, Strings strings, Locale language, int top) {
        return look.shelves().stream()
                .map(shelf -> slot(shelf, strings, language, top))
                .toList();
    }

    static List<ProductDocument> products(List<Match> matches, Strings strings, Locale language) {
        return matches.stream().map(match -> product(match, strings, language)).toList();
    }

    private static SlotDocument slot(Shelf shelf, Strings strings, Locale language, int top) {
        List<Match> first = shelf.matches().stream().limit(top).toList();
        return new SlotDocument(shelf.slot().category().id(), products(first, strings, language));
    }

    private static ProductDocument product(Match match, Strings strings, Locale language) {
        Product product = match.product();
        Price price = product.price();
        int digits = Math.max(0, price.currency().getDefaultFractionDigits());
        return new ProductDocument(
                product.sku(),
                product.name().in(language),
                BigDecimal.valueOf(price.now(), digits),
                price.currency().getCurrencyCode(),
                product.stock(),
                sizes(product),
                product.place().map(LookDocument::place),
                ReadingDocument.rounded(match.score().points()),
                ReasonSentence.all(match.score().reasons(), language, strings::pattern),
                product.pictures().stream().findFirst().map(Path::toString));
    }

    private static List<String> sizes(Product product) {
        return product.variants().stream()
                .filter(variant -> variant.stock() > 0)
                .map(Variant::size)
                .filter(size -> !size.isBlank())
                .distinct()
                .toList();
    }

    private static String place(Place place) {
        return Stream.of(place.floor(), place.zone(), place.shelf())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
