package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Products to test with. */
public final class CatalogFixture {
    public static final Currency YEN = Currency.getInstance("JPY");

    private CatalogFixture() {}

    public static Taxonomy fashion() {
        try (InputStream json = CatalogFixture.class.getResourceAsStream("/assets/taxonomy/fashion.json")) {
            return Taxonomy.read(Objects.requireNonNull(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A product with something in every field. */
    public static Product full(long id, String sku) {
        return new Product(
                new ProductId(id),
                sku,
                Optional.of("4901234567894"),
                new Texts(Map.of("ja", "リネンシャツ", "en", "Linen shirt", "fr", "Chemise en lin")),
                new Texts(Map.of("ja", "洗いざらしの麻。\n夏に。", "en", "Washed linen, \"soft\"")),
                "Awase & Sons",
                new Item(
                        new Category("top"),
                        Tones.parse("85.12 2.05 -6.5 white 0.7; 30.0 1.0 -20.25 navy 0.3"),
                        Pattern.STRIPED,
                        Optional.of("linen"),
                        Optional.of(Formality.SMART),
                        Set.of(Season.SPRING, Season.SUMMER)),
                Fit.WOMEN,
                new Price(12_900, OptionalLong.of(9_900), YEN),
                List.of(Path.of("/shop/pictures/a.png"), Path.of("/shop/pictures/b.png")),
                Optional.of(URI.create("https://shop.example/linen?x=1&y=2")),
                Optional.of(LocalDate.of(2026, 4, 1)),
                Optional.of(LocalDate.of(2027, 3, 31)),
                List.of(
                        new Variant(sku + "-S", "S", "白", 0),
                        new Variant(sku + "-M", "M", "白", 3, Optional.of("4901234567894"))),
                Optional.of(new Place("2F", "Women", "B-4")));
    }

    /** A product with nothing that may be missing. */
    public static Product bare(long id, String sku, String category, String english) {
        return new Product(
                new ProductId(id),
                sku,
                Optional.empty(),
                new Texts(Map.of("en", english)),
                Texts.NONE,
                "",
                new Item(
                        new Category(category),
                        Tones.parse("50.0 0.0 0.0 gray 1.0"),
                        Pattern.PLAIN,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()),
                Fit.UNISEX,
                new Price(5_000, OptionalLong.empty(), YEN),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Variant(sku, "", "", 1)),
                Optional.empty());
    }

    /** The same product called something else. */
    public static Product named(Product product, Map<String, String> name) {
        return new Product(
                product.id(),
                product.sku(),
                product.gtin(),
                new Texts(name),
                product.description(),
                product.brand(),
                product.item(),
                product.fit(),
                product.price(),
                product.pictures(),
                product.web(),
                product.from(),
                product.until(),
                product.variants(),
                product.place());
    }

    /** The same product with other pictures. */
    public static Product pictured(Product product, List<Path> pictures) {
        return new Product(
                product.id(),
                product.sku(),
                product.gtin(),
                product.name(),
                product.description(),
                product.brand(),
                product.item(),
                product.fit(),
                product.price(),
                pictures,
                product.web(),
                product.from(),
                product.until(),
                product.variants(),
                product.place());
    }

    /** The same product without variants. */
    public static Product unstocked(Product product) {
        return new Product(
                product.id(),
                product.sku(),
                product.gtin(),
                product.name(),
                product.description(),
                product.brand(),
                product.item(),
                product.fit(),
                product.price(),
                product.pictures(),
                product.web(),
                product.from(),
                product.until(),
                List.of(),
                product.place());
    }
}
