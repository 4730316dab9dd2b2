package dev.awase.catalog.tidy;

import dev.awase.catalog.CatalogFixture;
import dev.awase.catalog.ListCatalog;
import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Texts;
import dev.awase.catalog.Tones;
import dev.awase.catalog.Variant;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import dev.awase.item.Item;
import dev.awase.item.Pattern;
import dev.awase.item.Season;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Products with something wrong about them, put together word by word. */
public final class MessyShop {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final ListCatalog catalog = new ListCatalog();
    private int count;

    /** What may be wrong about a product. */
    public static final class Draft {
        public String gtin = "";
        public Map<String, String> name = Map.of();
        public Map<String, String> description = Map.of();
        public String brand = "Awase";
        public String category = "top";
        public String material = "";
        public String tone = "50.0 0.0 0.0 gray 1.0";
        public Fit fit = Fit.UNISEX;
        public long price = 5_000;
        public OptionalLong sale = OptionalLong.empty();
        public List<String> sizes = List.of("M");
        public String color = "";
        public List<Path> pictures = List.of();
        public Set<Season> seasons = Set.of();
        public Optional<LocalDate> from = Optional.empty();
        public Optional<LocalDate> until = Optional.empty();

        public Draft name(String language, String words) {
            name = Map.of(language, words);
            return this;
        }
    }

    /** Adds a product and answers it; its SKU is {@code P-} and its number. */
    public Product add(UnaryOperator<Draft> how) {
        Product product = product(++count, how.apply(new Draft().name("en", "Thing " + count)));
        catalog.add(product);
        return product;
    }

    public ListCatalog catalog() {
        return catalog;
    }

    /** All that is found. */
    public List<Untidy> found() {
        List<Untidy> found = new ArrayList<>();
        new TidyScan(catalog, TODAY, (_, _) -> {}).run(found::add);
        return found;
    }

    public List<Untidy> found(UntidyKind kind) {
        return found().stream().filter(untidy -> untidy.kind() == kind).toList();
    }

    /** Ways of writing of a kind, as "before → after". */
    public List<String> writings(UntidyKind kind) {
        return found(kind).stream()
                .map(untidy -> (Untidy.Writing) untidy)
                .map(writing -> writing.before() + " → " + writing.after())
                .sorted()
                .toList();
    }

    public static Product product(long id, Draft draft) {
        String sku = "P-" + id;
        List<Variant> variants = new ArrayList<>();
        for (String size : draft.sizes) {
            variants.add(new Variant(sku + "-" + variants.size(), size, draft.color, 2));
        }
        return new Product(
                new ProductId(id),
                sku,
                Optional.of(draft.gtin).filter(code -> !code.isEmpty()),
                new Texts(draft.name),
                new Texts(draft.description),
                draft.brand,
                new Item(
                        new Category(draft.category),
                        Tones.parse(draft.tone),
                        Pattern.PLAIN,
                        Optional.of(draft.material).filter(words -> !words.isEmpty()),
                        Optional.empty(),
                        draft.seasons),
                draft.fit,
                new Price(draft.price, draft.sale, CatalogFixture.YEN),
                draft.pictures,
                Optional.empty(),
                draft.from,
                draft.until,
                variants,
                Optional.empty());
    }
}
