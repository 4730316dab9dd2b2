package dev.awase.coordination;

import dev.awase.catalog.Place;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Variant;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** A small shop for tests: products are put in one by one, then asked for looks as the session would ask. */
final class Shop {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Taxonomy FASHION = fashion();

    private final Map<ProductId, Product> products = new TreeMap<>();
    private final List<Relation> relations = new ArrayList<>();

    static Item item(String category, ToneName tone) {
        return item(category, tone, Pattern.PLAIN);
    }

    static Item item(String category, ToneName tone, Pattern pattern) {
        return new Item(
                new Category(category), Palette.of(tone), pattern, Optional.empty(), Optional.empty(), Set.of());
    }

    static Item item(String category, ToneName tone, Formality formality, Season... seasons) {
        return new Item(
                new Category(category),
                Palette.of(tone),
                Pattern.PLAIN,
                Optional.empty(),
                Optional.of(formality),
                Set.of(seasons));
    }

    static Product product(long id, Item item) {
        return new Product(
                new ProductId(id),
                "SKU-" + id,
                Optional.empty(),
                new Texts(Map.of("en", "Product " + id)),
                Texts.NONE,
                "Brand " + id,
                item,
                Fit.UNISEX,
                new Price(5000, OptionalLong.empty(), Currency.getInstance("JPY")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Variant("SKU-" + id + "-1", "", "", 3)),
                Optional.of(new Place("1F", "", "")));
    }

    static Product withSizes(Product product, String... sizes) {
        List<Variant> variants = new ArrayList<>();
        for (String size : sizes) {
            boolean sold = size.startsWith("!");
            variants.add(new Variant(
                    product.sku() + "-" + variants.size(), sold ? size.substring(1) : size, "", sold ? 0 : 2));
        }
        return with(product, product.fit(), product.price().now(), variants, product.from(), product.until());
    }

    static Product withFit(Product product, Fit fit) {
        return with(product, fit, product.price().now(), product.variants(), product.from(), product.until());
    }

    static Product withBrand(Product product, String brand) {
        return new Product(
                product.id(),
                product.sku(),
                product.gtin(),
                product.name(),
                product.description(),
                brand,
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

    static Product withPrice(Product product, long yen) {
        return with(product, product.fit(), yen, product.variants(), product.from(), product.until());
    }

    static Product withDays(Product product, Optional<LocalDate> from, Optional<LocalDate> until) {
        return with(product, product.fit(), product.price().now(), product.variants(), from, until);
    }

    Shop add(Product... added) {
        for (Product product : added) {
            products.put(product.id(), product);
        }
        return this;
    }

    Shop relate(long one, long other, Relation.Kind kind) {
        relations.add(new Relation(new ProductId(one), new ProductId(other), kind));
        return this;
    }

    Assortment assortment() {
        Assortment.Builder builder = Assortment.builder(FASHION).relations(relations);
        products.values().forEach(builder::add);
        return builder.build();
    }

    List<Product> all() {
        return List.copyOf(products.values());
    }

    boolean never(Optional<ProductId> one, ProductId other) {
        return related(one, other, Relation.Kind.NEVER_WITH);
    }

    boolean related(Optional<ProductId> one, ProductId other, Relation.Kind kind) {
        return one.isPresent()
                && (relations.contains(new Relation(one.get(), other, kind))
                        || relations.contains(new Relation(other, one.get(), kind)));
    }

    List<Product> find(List<ProductId> ids) {
        return ids.stream().filter(products::containsKey).map(products::get).toList();
    }

    Look look(Item anchor, Wish wish) {
        return look(new Question(anchor, wish, TODAY, Optional.empty()));
    }

    Look look(Question question) {
        return new Coordinator(FASHION, CoordinationSettings.DEFAULT).look(question, assortment(), this::find);
    }

    /** The ids on the shelf of this slot, best first. */
    static List<Long> shelf(Look look, String slot) {
        return look.shelves().stream()
                .filter(shelf -> shelf.slot().category().id().equals(slot))
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().id().value())
                .toList();
    }

    private static Product with(
            Product product,
            Fit fit,
            long price,
            List<Variant> variants,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {
        return new Product(
                product.id(),
                product.sku(),
                product.gtin(),
                product.name(),
                product.description(),
                product.brand(),
                product.item(),
                fit,
                new Price(price, OptionalLong.empty(), product.price().currency()),
                product.pictures(),
                product.web(),
                from,
                until,
                variants,
                product.place());
    }

    private static Taxonomy fashion() {
        try (InputStream json = Shop.class.getResourceAsStream("/assets/taxonomy/fashion.json")) {
            return Taxonomy.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
