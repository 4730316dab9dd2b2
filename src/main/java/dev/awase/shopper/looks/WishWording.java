package dev.awase.shopper.looks;

import dev.awase.catalog.Price;
import dev.awase.coordination.Look;
import dev.awase.coordination.Mood;
import dev.awase.coordination.Occasion;
import dev.awase.coordination.Weather;
import dev.awase.coordination.Wish;
import dev.awase.design.Studio;
import dev.awase.design.Words;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What was read and what is wished, in the words of the screen's language. */
record WishWording(Studio studio, Taxonomy taxonomy) {
    String any() {
        return studio.text("looks.any");
    }

    String kind(Category category) {
        return taxonomy.label(category, language());
    }

    String tone(ToneName tone) {
        return Words.capital(tone.label(language()), language());
    }

    /** An occasion, a mood or the weather, or that none is asked for. */
    String of(Optional<? extends Enum<?>> wished) {
        return wished.map(this::word).orElseGet(this::any);
    }

    String word(Enum<?> wished) {
        return switch (wished) {
            case Occasion occasion -> studio.text("looks.occasion." + occasion.id());
            case Mood mood -> studio.text("looks.mood." + mood.id());
            case Weather weather -> studio.text("looks.weather." + weather.id());
            default -> throw new IllegalArgumentException("no wish: " + wished);
        };
    }

    String gift(Wish wish) {
        return wish.gift() ? giftFor(wish.fit()) : studio.text("looks.gift.none");
    }

    /** Whom a present is for. */
    String giftFor(Optional<Fit> wearer) {
        return studio.text("looks.gift." + wearer.map(Fit::id).orElse("anyone"));
    }

    String budget(Wish wish, Look look) {
        return wish.budget().isPresent() ? money(wish.budget().getAsLong(), look) : any();
    }

    String money(long minorUnits, Look look) {
        return new Price(0, OptionalLong.empty(), currency(look)).format(minorUnits, language());
    }

    /** What the shop counts in, as its products on these shelves say. */
    static Currency currency(Look look) {
        return look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().price().currency())
                .findFirst()
                .orElseGet(() -> Currency.getInstance("JPY"));
    }

    private Locale language() {
        return studio.strings().locale();
    }
}
