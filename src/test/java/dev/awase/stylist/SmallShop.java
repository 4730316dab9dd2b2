package dev.awase.stylist;

import dev.awase.camera.Photo;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Variant;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Score;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.Slot;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.Swatch;
import dev.awase.item.Taxonomy;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.imageio.ImageIO;

/** A shop of six products and a shopper with a navy top with white, for whom a stylist is asked. */
final class SmallShop {
    static final Taxonomy FASHION = fashion();
    static final Category TOP = new Category("top");
    static final Category BOTTOM = new Category("bottom");
    static final Category SHOES = new Category("shoes");

    /** As it was measured: near the usual navy and white, and not the same. */
    static final Tone MEASURED_NAVY = Tone.ofHex("#222a48");

    static final Item NAVY_TOP = new Item(
            TOP,
            new Palette(List.of(
                    new Swatch(MEASURED_NAVY, ToneName.NAVY, 0.7),
                    new Swatch(Tone.ofHex("#f0f0ee"), ToneName.WHITE, 0.3))),
            Pattern.STRIPED,
            Optional.empty(),
            Optional.of(Formality.CASUAL),
            Set.of());

    static final Reading.Clear READING =
            new Reading.Clear(NAVY_TOP, 0.7, List.of(new Guess(TOP, 0.7), new Guess(new Category("dress"), 0.2)));

    /** c1 to c3 are the bottoms 11, 12, 13; c4 to c6 the shoes 21, 22, 23. */
    static final Look CANDIDATES = new Look(
            NAVY_TOP,
            List.of(
                    shelf(
                            BOTTOM,
                            product(11, BOTTOM, ToneName.BEIGE, "Chinos", "チノパン"),
                            product(12, BOTTOM, ToneName.WHITE, "White jeans", "ホワイトデニム"),
                            product(13, BOTTOM, ToneName.NAVY, "Navy slacks", "ネイビースラックス")),
                    shelf(
                            SHOES,
                            product(21, SHOES, ToneName.BROWN, "Loafers", "ローファー"),
                            product(22, SHOES, ToneName.WHITE, "Sneakers", "スニーカー"),
                            product(23, SHOES, ToneName.BLACK, "Boots", "ブーツ"))));

    static final Photo PHOTO = photo(640, 480);

    private SmallShop() {}

    static Consultation asks(Locale language) {
        return new Consultation(PHOTO, READING, false, Wish.NONE, "", language, CANDIDATES);
    }

    static Product product(long id, Category category, ToneName tone, String english, String japanese) {
        return new Product(
                new ProductId(id),
                "SHOP-" + id,
                Optional.empty(),
                new Texts(Map.of("en", english, "ja", japanese)),
                Texts.NONE,
                "",
                new Item(
                        category,
                        Palette.of(tone),
                        Pattern.PLAIN,
                        Optional.empty(),
                        Optional.of(Formality.CASUAL),
                        Set.of()),
                Fit.UNISEX,
                new Price(4990, OptionalLong.empty(), Currency.getInstance("JPY")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Variant("SHOP-" + id + "-M", "M", "", 3)),
                Optional.empty());
    }

    static Shelf shelf(Category category, Product... products) {
        return new Shelf(
                new Slot(category, 1),
                List.of(products).stream()
                        .map(product -> new Match(product, new Score(0.5, List.of())))
                        .toList());
    }

    static Photo photo(int width, int height) {
        try {
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", jpeg);
            return new Photo(jpeg.toByteArray(), width, height, Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taxonomy fashion() {
        try (InputStream json =
                Objects.requireNonNull(SmallShop.class.getResourceAsStream("/assets/taxonomy/fashion.json"))) {
            return Taxonomy.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
