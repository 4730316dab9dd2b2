package dev.awase.coordination;

import dev.awase.catalog.Product;
import dev.awase.catalog.Relation;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Pattern;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Optional;

/** Judges a reason by the records themselves, knowing nothing of how the ranking came to it. */
final class Truth {
    private final Question question;
    private final Optional<Product> anchorProduct;
    private final Shop shop;

    Truth(Question question, Optional<Product> anchorProduct, Shop shop) {
        this.question = question;
        this.anchorProduct = anchorProduct;
        this.shop = shop;
    }

    boolean of(Reason reason, Product product) {
        Item anchor = question.anchor();
        Item item = product.item();
        return switch (reason) {
            case Reason.CloseTone(ToneName one, ToneName other) -> near(anchor, one, item, other);
            case Reason.SharedUndertone(boolean warm) -> leans(anchor, warm) && leans(item, warm);
            case Reason.LightnessContrast contrast -> contrasts(contrast, anchor, item);
            case Reason.PatternBalance(Pattern one, Pattern other) ->
                one == anchor.pattern() && other == item.pattern() && (one == Pattern.PLAIN || other == Pattern.PLAIN);
            case Reason.SameFormality(Formality formality) ->
                anchor.formality().equals(Optional.of(formality))
                        && item.formality().equals(Optional.of(formality));
            case Reason.SuitsOccasion(Occasion occasion) ->
                question.wish().occasion().equals(Optional.of(occasion))
                        && item.formality().map(occasion::welcomes).orElse(false);
            case Reason.SameSeason(var season) ->
                item.seasons().contains(season)
                        && question.wish()
                                .season()
                                .map(season::equals)
                                .orElse(!weatherHasSeasons() && anchor.seasons().contains(season));
            case Reason.SuitsMood(Mood mood) -> question.wish().mood().equals(Optional.of(mood)) && suits(mood, item);
            case Reason.SuitsWeather(Weather weather) ->
                question.wish().weather().equals(Optional.of(weather)) && suits(weather, item);
            case Reason.EasyGift() -> question.wish().gift() && needsNoSize(product);
            case Reason.Curated() -> shop.related(question.product(), product.id(), Relation.Kind.GOES_WITH);
            case Reason.PriceBand() -> sameClass(product);
            case Reason.SamePattern(Pattern same) -> anchor.pattern() == same && item.pattern() == same;
            case Reason.SameMaterial(String material) ->
                anchor.material().equals(Optional.of(material))
                        && item.material().equals(Optional.of(material));
            case Reason.TonesChosen(ToneName one, ToneName other) ->
                one == anchor.palette().main().name()
                        && other == item.palette().main().name();
            case Reason.CloseToKept _, Reason.KindsChosen _ -> false; // see BesideTest and KindsToldTest
            case Reason.OfLook _, Reason.Told _ -> false; // no rule gives them in a made-up shop
            case Reason.FillsSlot() -> !Shop.FASHION.excludes(anchor.category(), item.category());
            case Reason.SameKind() -> anchor.category().equals(item.category());
        };
    }

    private boolean weatherHasSeasons() {
        return question.wish()
                .weather()
                .map(weather -> !weather.seasons().isEmpty())
                .orElse(false);
    }

    private static boolean suits(Mood mood, Item item) {
        double chroma = item.palette().swatches().getFirst().tone().chroma();
        boolean dressedUp = item.formality()
                .map(known -> known.compareTo(Formality.SMART) >= 0)
                .orElse(false);
        return switch (mood) {
            case CALM -> chroma < 27 && item.pattern() == Pattern.PLAIN;
            case LIVELY -> chroma > 34 || item.pattern().compareTo(Pattern.CHECKED) > 0;
            case ELEGANT -> dressedUp;
            case RELAXED -> item.formality().isPresent() && !dressedUp;
        };
    }

    private static boolean suits(Weather weather, Item item) {
        return weather == Weather.RAINY
                ? item.material().orElse("").contains("nylon")
                : item.seasons().stream().anyMatch(weather.seasons()::contains);
    }

    private static boolean needsNoSize(Product product) {
        return product.variants().stream()
                .anyMatch(variant -> variant.stock() > 0 && List.of("", "F").contains(variant.size()));
    }

    private static boolean near(Item anchor, ToneName one, Item item, ToneName other) {
        return anchor.palette().swatches().stream()
                .filter(swatch -> swatch.name() == one)
                .anyMatch(mine -> item.palette().swatches().stream()
                        .filter(swatch -> swatch.name() == other)
                        .anyMatch(theirs -> mine.tone().distance(theirs.tone()) < 13.2));
    }

    private static boolean leans(Item item, boolean warm) {
        double towardOrange = item.palette().swatches().stream()
                .mapToDouble(swatch -> swatch.share()
                        * swatch.tone().chroma()
                        * Math.cos(Math.toRadians(swatch.tone().hue() - 60)))
                .sum();
        return warm ? towardOrange > 0 : towardOrange < 0;
    }

    private static boolean contrasts(Reason.LightnessContrast contrast, Item anchor, Item item) {
        Swatch mine = anchor.palette().main();
        Swatch theirs = item.palette().main();
        Tone light = contrast.lighter() ? theirs.tone() : mine.tone();
        Tone dark = contrast.lighter() ? mine.tone() : theirs.tone();
        return mine.name() == contrast.anchor()
                && theirs.name() == contrast.product()
                && light.lightness() - dark.lightness() > 34
                && Math.min(light.chroma(), dark.chroma()) < 10.1;
    }

    /** Each price over the median of its own category, within a factor of 1.5 of one another. */
    private boolean sameClass(Product product) {
        double ratio = level(product) / level(anchorProduct.orElseThrow());
        return ratio < 1.5 && ratio > 1 / 1.5;
    }

    private double level(Product product) {
        List<Long> prices = shop.all().stream()
                .filter(other -> other.item().category().equals(product.item().category()))
                .map(other -> other.price().now())
                .sorted()
                .toList();
        return (double) product.price().now() / prices.get(prices.size() / 2);
    }
}
