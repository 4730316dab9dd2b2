package dev.awase.coordination;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Variant;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.Swatch;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

/** Products and wishes by chance, the same ones for the same seed: for tests of what must hold for every shop. */
final class Crowd {
    private static final List<List<String>> SIZES = List.of(
            List.of(""), List.of("F"), List.of("S", "M", "L"), List.of("M", "L", "XL"), List.of("24", "24.5", "25"));
    private static final List<String> MATERIALS = List.of("wool", "cotton", "leather");

    private final Random random;
    private final List<Category> categories = Shop.FASHION.categories();

    Crowd(long seed) {
        random = new Random(seed);
    }

    List<Product> products(int count) {
        List<Product> products = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            products.add(product(id));
        }
        return products;
    }

    Item item() {
        return new Item(
                one(categories),
                palette(),
                one(List.of(Pattern.values())),
                maybe(one(MATERIALS)),
                maybe(one(List.of(Formality.values()))),
                seasons());
    }

    Wish wish() {
        return new Wish(
                random.nextBoolean() ? OptionalLong.of(3000 + random.nextInt(9000)) : OptionalLong.empty(),
                rarely(one(List.of("M", "L", "24.5", "one size"))),
                maybe(one(List.of(Occasion.values()))),
                rarely(one(List.of(Season.values()))),
                rarely(one(List.of(Fit.values()))),
                some(one(List.of(ToneName.values())), ToneName.BLACK),
                some(one(categories), one(categories)),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private Product product(long id) {
        List<Variant> variants = new ArrayList<>();
        for (String size : one(SIZES)) {
            variants.add(new Variant("V-" + id + "-" + variants.size(), size, "", Math.max(0, random.nextInt(5) - 2)));
        }
        return new Product(
                new ProductId(id),
                "SKU-" + id,
                Optional.empty(),
                Texts.NONE,
                Texts.NONE,
                "Brand " + random.nextInt(5),
                item(),
                one(List.of(Fit.values())),
                new Price(1000 + 500L * random.nextInt(30), OptionalLong.empty(), Currency.getInstance("JPY")),
                List.of(),
                Optional.empty(),
                rarely(Shop.TODAY.plusDays(random.nextInt(21) - 10)),
                rarely(Shop.TODAY.plusDays(random.nextInt(21) - 10)),
                variants,
                Optional.empty());
    }

    private Palette palette() {
        List<Swatch> swatches = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            ToneName near = one(List.of(ToneName.values()));
            Tone typical = near.typical();
            Tone tone = new Tone(
                    Math.clamp(typical.lightness() + random.nextGaussian() * 4, 0, 100),
                    typical.a() + random.nextGaussian() * 3,
                    typical.b() + random.nextGaussian() * 3);
            swatches.add(new Swatch(tone, ToneName.of(tone), 0.1 + 0.9 * random.nextDouble()));
        }
        return new Palette(swatches);
    }

    private Set<Season> seasons() {
        EnumSet<Season> seasons = EnumSet.noneOf(Season.class);
        for (Season season : Season.values()) {
            if (random.nextInt(3) == 0) {
                seasons.add(season);
            }
        }
        return seasons;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Set<T> some(T one, T other) {
        return random.nextInt(4) == 0 ? Set.copyOf(List.of(one, other)) : Set.of();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> Optional<T> rarely(T value) {
        return random.nextInt(4) == 0 ? Optional.of(value) : Optional.empty();
    }
}
