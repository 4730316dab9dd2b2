package dev.awase;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Variant;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Taxonomy;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** An assortment of any size to measure with: the same products for the same seed, spread over every category. */
final class MadeUpShop {
    private static final Currency YEN = Currency.getInstance("JPY");
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL", "23.5", "25.0", "27.0");
    private static final String HEADER = "sku,name_en,name_ja,brand,category,tones,pattern,fit,price,size,stock,floor";

    private final Taxonomy taxonomy;
    private final long seed;

    MadeUpShop(Taxonomy taxonomy, long seed) {
        this.taxonomy = taxonomy;
        this.seed = seed;
    }

    List<Product> products(int count) {
        RandomGenerator chance = new Random(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> product(number, chance))
                .toList();
    }

    /** The same products as a file to import, a row each. */
    Path write(int count, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            for (Product product : products(count)) {
                out.write(row(product));
            }
        }
        return file;
    }

    private Product product(int number, RandomGenerator chance) {
        Category category = one(taxonomy.categories(), chance);
        Tone tone = new Tone(chance.nextDouble(10, 97), chance.nextDouble(-40, 55), chance.nextDouble(-45, 60));
        String english = taxonomy.label(category, Locale.ENGLISH) + " " + number;
        String japanese = taxonomy.label(category, Locale.JAPANESE) + number;
        Item item = new Item(
                category,
                Palette.of(tone, ToneName.of(tone)),
                one(List.of(Pattern.values()), chance),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        int stock = chance.nextInt(5) == 0 ? 0 : chance.nextInt(1, 9);
        return new Product(
                new ProductId(number),
                "MADE-%06d".formatted(number),
                Optional.empty(),
                new Texts(Map.of("en", english, "ja", japanese)),
                Texts.NONE,
                "Brand " + chance.nextInt(40),
                item,
                one(List.of(Fit.values()), chance),
                new Price(100L * chance.nextInt(9, 500), OptionalLong.empty(), YEN),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Variant("MADE-%06d-1".formatted(number), one(SIZES, chance), "", stock)),
                Optional.empty());
    }

    private static String row(Product product) {
        Variant variant = product.variants().getFirst();
        return String.join(
                        ",",
                        product.sku(),
                        product.name().in(Locale.ENGLISH),
                        product.name().in(Locale.JAPANESE),
                        product.brand(),
                        product.item().category().id(),
                        product.item().palette().main().tone().hex(),
                        product.item().pattern().id(),
                        product.fit().id(),
                        Long.toString(product.price().regular()),
                        variant.size(),
                        Integer.toString(variant.stock()),
                        "2F")
                + "\n";
    }

    private static <T> T one(List<T> all, RandomGenerator chance) {
        return all.get(chance.nextInt(all.size()));
    }
}
