package dev.awase.session;

import dev.awase.catalog.Catalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.catalog.Stocked;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Placing;
import dev.awase.coordination.Question;
import dev.awase.coordination.Rearrangement;
import dev.awase.coordination.Reason;
import dev.awase.coordination.Terms;
import dev.awase.coordination.Wish;
import dev.awase.coordination.WishWords;
import dev.awase.coordination.WornTogether;
import dev.awase.item.Category;
import dev.awase.item.Gtin;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Taxonomy;
import dev.awase.item.ToneName;
import dev.awase.stylist.Advice;
import dev.awase.stylist.Shop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shop as it is now: answers what goes with an item from the catalog's newest version, rebuilding the ranking
 * arrays when that version has moved. Safe to call from any thread; the first call after a change waits for the
 * rebuild; where the stylists alone decided something, the arrays stay, and where counts of stock alone changed, these
 * are put in.
 */
public final class ShopFloor implements Shop {
    /** Of what is found, some are sold out. */
    private static final int SPARE = 4;
    /** Enough for a picture of each kind, though some have none. */
    private static final int SAMPLES = 60;

    /** So often each kind is asked about before the first shopper comes: a few tenths of a second at 10 000 products. */
    private static final int PRACTICE_ROUNDS = 8;

    private final Catalog catalog;
    private final Taxonomy taxonomy;
    private final Coordinator coordinator;
    private final Clock clock;
    private volatile @Nullable Held held;
    private volatile @Nullable Words words;

    private record Held(
            Catalog.Versions versions, Assortment assortment, List<String> sizes, List<Relation> forbidden) {}

    private record Words(long version, KanaWords kana) {}

    public ShopFloor(Catalog catalog, Taxonomy taxonomy, Coordinator coordinator, Clock clock) {
        this.catalog = catalog;
        this.taxonomy = taxonomy;
        this.coordinator = coordinator;
        this.clock = clock;
    }

    @Override
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    @Override
    public Wish wishIn(String words) {
        return WishWords.read(words, taxonomy);
    }

    @Override
    public Look look(Item anchor, Wish wish) {
        return look(anchor, wish, Optional.empty());
    }

    @Override
    public Look around(Product product, Wish wish) {
        return look(product.item(), wish, Optional.of(product.id()));
    }

    /**
     * The look around this item in which these pieces are kept and the rest goes with them too; {@code self} is the
     * product that the item is, where it is one of the shop's.
     */
    public Look look(Item anchor, Wish wish, Optional<ProductId> self, List<ProductId> kept) {
        return coordinator.look(
                new Question(anchor, wish, LocalDate.now(clock), self, kept), newest().assortment(), catalog::products);
    }

    /** Whether one person can wear both, and the stylists do not forbid it. */
    public boolean canBeWornTogether(Product one, Product other) {
        return new WornTogether(newest().forbidden()).goTogether(one, other);
    }

    /** The right kinds of things without any style, by chance: the same for the same seed. */
    public Look plain(Item anchor, Wish wish, Optional<ProductId> self, long seed) {
        return coordinator.plain(question(anchor, wish, self), newest().assortment(), seed, catalog::products);
    }

    /** Products like this item, best first. */
    public List<Match> similar(Item anchor, Wish wish, Optional<ProductId> self, int limit) {
        Question question = new Question(anchor, wish, LocalDate.now(clock), self);
        return coordinator.similar(question, newest().assortment(), limit, catalog::products);
    }

    /** The sizes that products come in, the usual order: letters, then numbers. */
    public List<String> sizes() {
        return newest().sizes();
    }

    @Override
    public List<Match> similar(Product product, Wish wish, int limit) {
        return similar(product.item(), wish, Optional.of(product.id()), limit);
    }

    @Override
    public List<Product> search(String words, int limit) {
        LocalDate today = LocalDate.now(clock);
        return catalog.search(words, limit * SPARE).stream()
                .filter(product -> product.stock() > 0 && product.activeOn(today))
                .limit(limit)
                .toList();
    }

    /** These products with their scores against an item, in the order asked; what is sold out is left out. */
    public List<Match> matches(Item anchor, Wish wish, List<ProductId> ids) {
        Question question = new Question(anchor, wish, LocalDate.now(clock), Optional.empty());
        return coordinator.matches(question, newest().assortment(), ids, catalog::products);
    }

    /** The points of these products as parts of a look with the item, taken apart by whoever made them. */
    public Map<ProductId, Terms> terms(Item anchor, Wish wish, Optional<ProductId> self, List<ProductId> ids) {
        return coordinator.terms(question(anchor, wish, self), newest().assortment(), ids);
    }

    /** Where a product stands in this look, or why it does not. */
    public Placing placing(Look look, Wish wish, Optional<ProductId> self, ProductId id) {
        return coordinator.placing(question(look.anchor(), wish, self), newest().assortment(), look, id);
    }

    /** So many products in stock over all kinds of things, always the same ones for the same shop. */
    public List<Product> spread(int count) {
        return catalog.products(newest().assortment().spread(count));
    }

    /** The catalog's version that everything here is answered from now. */
    long version() {
        return newest().versions().all();
    }

    /** The day that is asked about. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A picture of something in stock for each kind of thing of which there is one. */
    public Map<Category, Path> samples() {
        Map<Category, Path> samples = new HashMap<>();
        for (Product product : spread(SAMPLES)) {
            product.pictures().stream()
                    .findFirst()
                    .ifPresent(picture ->
                            samples.putIfAbsent(taxonomy.root(product.item().category()), picture));
        }
        return samples;
    }

    /** The weights that looks are ranked with now. */
    public LookWeights weights() {
        return coordinator.weights();
    }

    /** The looks around these products as they would be with other weights, made side by side: somebody moves a slider. */
    public List<Look> trying(LookWeights weights, List<Product> anchors) {
        Coordinator trying = coordinator.trying(weights);
        Assortment assortment = newest().assortment();
        return anchors.parallelStream()
                .map(anchor -> trying.look(
                        question(anchor.item(), Wish.NONE, Optional.of(anchor.id())), assortment, catalog::products))
                .toList();
    }

    private Question question(Item anchor, Wish wish, Optional<ProductId> self) {
        return new Question(anchor, wish, LocalDate.now(clock), self);
    }

    /** The look in a stylist's order, with her reasons in the language she gave them in. */
    public Look arranged(Look look, Map<Category, List<Advice.Pick>> picks, Locale language) {
        Map<Category, List<Rearrangement.Choice>> choices = new HashMap<>();
        picks.forEach((slot, chosen) -> choices.put(
                slot, chosen.stream().map(pick -> choice(pick, language)).toList()));
        return Rearrangement.of(look, choices, newest().forbidden(), Integer.MAX_VALUE);
    }

    private static Rearrangement.Choice choice(Advice.Pick pick, Locale language) {
        Optional<Reason.Told> reason =
                pick.reason().isBlank() ? Optional.empty() : Optional.of(new Reason.Told(pick.reason(), language));
        return new Rearrangement.Choice(pick.product(), reason);
    }

    /** How many products a look chooses from. */
    public int size() {
        return newest().assortment().size();
    }

    @Override
    public Optional<Product> product(ProductId id) {
        return catalog.product(id);
    }

    /** The product with this number under its barcode, or under that of one of its sizes; also one that is sold out. */
    public Optional<Product> sold(Gtin code) {
        return code.spellings().stream()
                .map(catalog::byCode)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words of this shop to write kana in, found on first use and again when the catalog has changed. */
    public KanaWords kanaWords() {
        long version = catalog.productVersion();
        Words now = words;
        if (now == null || now.version() != version) {
            Set<String> names = new HashSet<>();
            catalog.forEach(product -> {
                names.add(product.name().in(Locale.JAPANESE));
                names.add(product.brand());
            });
            now = new Words(version, KanaWords.of(taxonomy, names.stream().sorted()));
            words = now;
        }
        return now.kana();
    }

    /** Builds the ranking arrays now, so that the first shopper does not wait for them. */
    public void warmUp() {
        newest();
    }

    /** Makes looks for every kind of thing, which nobody sees, so that the first shopper does not wait for the compiler. */
    public void practice() {
        for (int round = 0; round < PRACTICE_ROUNDS; round++) {
            ToneName[] tones = ToneName.values();
            for (Category category : taxonomy.categories()) {
                Palette palette = Palette.of(tones[round % tones.length]);
                look(
                        new Item(category, palette, Pattern.PLAIN, Optional.empty(), Optional.empty(), Set.of()),
                        Wish.NONE);
            }
        }
    }

    private Look look(Item anchor, Wish wish, Optional<ProductId> self) {
        return coordinator.look(question(anchor, wish, self), newest().assortment(), catalog::products);
    }

    private Held newest() {
        Held now = held;
        return now != null && now.versions().all() == catalog.version() ? now : rebuild();
    }

    private synchronized Held rebuild() {
        // Read first: a write that slips in between makes the arrays newer than their number, never older.
        Catalog.Versions versions = catalog.versions();
        Held now = held;
        if (now != null && now.versions().all() == versions.all()) {
            return now;
        }
        boolean sameProducts = now != null && now.versions().products() == versions.products();
        Stock stock = now != null && sameProducts ? recounted(now) : stock();
        Held rebuilt = now != null && versions.isRecountOf(now.versions())
                ? new Held(versions, stock.assortment(), stock.sizes(), now.forbidden())
                : decided(versions, stock);
        held = rebuilt;
        return rebuilt;
    }

    private Stock recounted(Held before) {
        List<Stocked> counts = catalog.stockedSince(before.versions().all());
        return new Stock(before.assortment().stocked(counts), before.sizes());
    }

    private Held decided(Catalog.Versions versions, Stock stock) {
        List<Relation> relations = catalog.relations();
        List<Relation> forbidden = relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.NEVER_WITH)
                .toList();
        Assortment decided = stock.assortment().with(relations, catalog.looks(), catalog.pushes());
        return new Held(versions, decided, stock.sizes(), forbidden);
    }

    private record Stock(Assortment assortment, List<String> sizes) {}

    private Stock stock() {
        Assortment.Builder builder = Assortment.builder(taxonomy);
        SizeRun sizes = new SizeRun();
        catalog.forEach(product -> {
            builder.add(product);
            product.variants().forEach(variant -> sizes.add(variant.size()));
        });
        return new Stock(builder.build(), sizes.inOrder());
    }
}
