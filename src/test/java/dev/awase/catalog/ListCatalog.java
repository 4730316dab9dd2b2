package dev.awase.catalog;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Formality;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** A catalog in a list, for tests of the rooms above: a few made-up products, changed by hand. */
public final class ListCatalog implements Catalog {
    private final List<Product> products = new ArrayList<>();
    private final List<Push> pushes = new ArrayList<>();
    private long version = 1;

    /** Adds a plain product of one tone with one variant of size M and answers it. */
    public Product add(String sku, String category, ToneName tone, int stock) {
        Product product = product(products.size() + 1, sku, category, tone, stock);
        products.add(product);
        version++;
        return product;
    }

    /** Adds this very product. */
    public void add(Product product) {
        products.add(product);
        version++;
    }

    /** Somebody has bought all that there was of it. */
    public void sell(String sku) {
        products.replaceAll(each -> each.sku().equals(sku)
                ? product(
                        each.id().value(),
                        sku,
                        each.item().category().id(),
                        each.item().palette().main().name(),
                        0)
                : each);
        version++;
    }

    /** Takes every product off the shelves. */
    public void clear() {
        products.clear();
        version++;
    }

    public static Product product(long id, String sku, String category, ToneName tone, int stock) {
        Item item = new Item(
                new Category(category),
                Palette.of(tone),
                Pattern.PLAIN,
                Optional.empty(),
                Optional.of(Formality.CASUAL),
                Set.of());
        return new Product(
                new ProductId(id),
                sku,
                Optional.empty(),
                new Texts(Map.of("en", tone.id() + " " + category, "ja", sku)),
                Texts.NONE,
                "Awase",
                item,
                Fit.UNISEX,
                new Price(9_900, OptionalLong.empty(), Currency.getInstance("JPY")),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Variant(sku + "-M", "M", tone.id(), stock)),
                Optional.of(new Place("1F", "A", "1")));
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public int size() {
        return products.size();
    }

    @Override
    public Optional<Product> product(ProductId id) {
        return products.stream().filter(product -> product.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Product> byCode(String code) {
        return products.stream().filter(product -> product.sku().equals(code)).findFirst();
    }

    @Override
    public List<Product> products(Collection<ProductId> ids) {
        return ids.stream()
                .map(id -> product(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void forEach(Consumer<Product> each) {
        products.forEach(each);
    }

    public void push(Push push) {
        pushes.add(push);
    }

    @Override
    public List<Push> pushes() {
        return List.copyOf(pushes);
    }

    @Override
    public List<Relation> relations() {
        return List.of();
    }

    @Override
    public List<Product> search(String words, int limit) {
        return products.stream()
                .filter(product -> product.sku().contains(words))
                .limit(limit)
                .toList();
    }
}
