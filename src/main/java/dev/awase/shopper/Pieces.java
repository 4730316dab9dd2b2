package dev.awase.shopper;

import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import dev.awase.coordination.Match;
import dev.awase.coordination.ReasonSentence;
import dev.awase.design.PictureCard;
import dev.awase.design.Strings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says a match in the words of one language, for every card and page that shows it. */
final class Pieces implements Function<Match, PictureCard.Face> {
    private final Strings strings;

    Pieces(Strings strings) {
        this.strings = strings;
    }

    @Override
    public PictureCard.Face apply(Match match) {
        Product product = match.product();
        Price price = product.price();
        Locale language = strings.locale();
        return new PictureCard.Face(
                product.sku(),
                product.name().in(language),
                price.format(price.now(), language),
                price.sale().isPresent() ? Optional.of(price.format(price.regular(), language)) : Optional.empty(),
                product.place().map(this::words).orElse(""),
                ReasonSentence.all(match.score().reasons(), language, strings::pattern),
                sizes(product.variants()),
                product.pictures().stream().findFirst());
    }

    private String words(Place place) {
        if (place.zone().isEmpty()) {
            return strings.text("piece.place", place.floor());
        }
        return place.shelf().isEmpty()
                ? strings.text("piece.place-zone", place.floor(), place.zone())
                : strings.text("piece.place-shelf", place.floor(), place.zone(), place.shelf());
    }

    /** One entry a size, whatever colors it comes in; a product without sizes has none. */
    private static List<PictureCard.Size> sizes(List<Variant> variants) {
        Map<String, Integer> left = new LinkedHashMap<>();
        variants.stream()
                .filter(variant -> !variant.size().isEmpty())
                .forEach(variant -> left.merge(variant.size(), variant.stock(), Integer::sum));
        return left.entrySet().stream()
                .map(size -> new PictureCard.Size(size.getKey(), size.getValue()))
                .toList();
    }
}
