package dev.awase.coordination;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a look: hard filters, then points from weighted rules, then firsts that can be worn together and go with
 * one another, and variety within each shelf. Pure and deterministic; safe to call from any thread.
 */
public final class Coordinator {
    /** So many candidates a place on the shelf are looked through for variety. */
    private static final int POOL_PER_PLACE = 6;

    private final SlotPlan plan;
    private final Supplier<CoordinationSettings> settings;
    private final Supplier<Taste> taste;
    private volatile @Nullable Tuned tuned;

    /** The settings of one moment with the rankings made of them. */
    private record Tuned(CoordinationSettings settings, Ranking looks, Ranking similar, Ranking together) {
        static Tuned to(CoordinationSettings settings) {
            return new Tuned(
                    settings,
                    Ranking.looks(settings.look()),
                    Ranking.similar(settings.similar()),
                    Ranking.together(settings.look()));
        }
    }

    /** Ranks by the rules alone. */
    public Coordinator(Taxonomy taxonomy, CoordinationSettings settings) {
        this(taxonomy, () -> settings, () -> Taste.BLANK);
    }

    /** {@code taste} gives what was learned by now; it is asked once a look. */
    public Coordinator(Taxonomy taxonomy, CoordinationSettings settings, Supplier<Taste> taste) {
        this(taxonomy, () -> settings, taste);
    }

    /** {@code settings} gives those in force now; it is asked once a look, like {@code taste}. */
    public Coordinator(Taxonomy taxonomy, Supplier<CoordinationSettings> settings, Supplier<Taste> taste) {
        this(new SlotPlan(taxonomy, SlotTable.shipped()), settings, taste);
    }

    private Coordinator(SlotPlan plan, Supplier<CoordinationSettings> settings, Supplier<Taste> taste) {
        this.plan = plan;
        this.settings = settings;
        this.taste = taste;
    }

    /** This one with other weights of the rules, for as long as somebody tries them. */
    public Coordinator trying(CoordinationSettings.LookWeights weights) {
        CoordinationSettings tried = settings.get().withLook(weights);
        return new Coordinator(plan, () -> tried, taste);
    }

    /** The weights in force now. */
    public CoordinationSettings.LookWeights weights() {
        return settings.get().look();
    }

    private Tuned now() {
        CoordinationSettings wanted = settings.get();
        Tuned known = tuned;
        if (known == null || !known.settings().equals(wanted)) {
            known = Tuned.to(wanted);
            tuned = known;
        }
        return known;
    }

    /** {@code products} resolves ids to records, called once with all ids needed; an id that is gone is left out. */
    public Look look(Question question, Assortment assortment, Function<List<ProductId>, List<Product>> products) {
        Tuned now = now();
        Inquiry inquiry = new Inquiry(question, assortment, taste.get());
        List<SlotPlan.Place> places =
                plan.slotsFor(question.anchor().category(), question.wish().slots());
        Beside beside = Beside.of(inquiry, assortment, now.together());
        List<Pool> pools = new ArrayList<>();
        List<Pool> front = new ArrayList<>();
        for (SlotPlan.Place place : places) {
            Pool pool = pool(inquiry, assortment, now, beside, place);
            int kept = beside.rowIn(place, assortment);
            pools.add(pool);
            front.add(kept == Ensemble.NONE ? pool : pool.only(kept));
        }
        Ensemble.Worn alone = new Ensemble(assortment, inquiry.fit).firsts(places, front);
        int[] firsts = new Company(
                        inquiry, assortment, now.together(), now.settings().together())
                .firsts(places, front, alone);
        List<int[]> chosen = new ArrayList<>();
        for (int i = 0; i < firsts.length; i++) {
            chosen.add(arrange(
                    assortment,
                    pools.get(i),
                    firsts[i],
                    now.settings().shelfSize(),
                    now.settings().variety()));
        }
        Map<ProductId, Product> found = resolve(chosen, assortment, products);
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Beside others = beside.without(places.get(i), assortment);
            shelves.add(new Shelf(
                    places.get(i).slot(), matches(inquiry, assortment, now.looks(), others, chosen.get(i), found)));
        }
        return new Look(question.anchor(), shelves);
    }

    /**
     * The right kinds of things within the wish and in stock, in an order of chance and with no reason but that: what a
     * shop is compared with to tell what style is worth. The same for the same seed.
     */
    public Look plain(
            Question question, Assortment assortment, long seed, Function<List<ProductId>, List<Product>> products) {
        Ranking chance = Ranking.plain(seed);
        int most = now().settings().shelfSize();
        Inquiry inquiry = new Inquiry(question, assortment);
        List<SlotPlan.Place> places =
                plan.slotsFor(question.anchor().category(), question.wish().slots());
        List<Pool> pools = places.stream()
                .map(place -> pool(inquiry, assortment, chance, Beside.NOTHING, place, most))
                .toList();
        int[] firsts =
                new Ensemble(assortment, inquiry.fit).firsts(places, pools).rows();
        List<int[]> chosen = new ArrayList<>();
        for (int i = 0; i < firsts.length; i++) {
            chosen.add(arrange(assortment, pools.get(i), firsts[i], most, 0));
        }
        Map<ProductId, Product> found = resolve(chosen, assortment, products);
        List<Shelf> shelves = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            shelves.add(new Shelf(
                    places.get(i).slot(), matches(inquiry, assortment, chance, Beside.NOTHING, chosen.get(i), found)));
        }
        return new Look(question.anchor(), shelves);
    }

    /** More like the anchor: the same category, in stock, within the wish. */
    public List<Match> similar(
            Question question, Assortment assortment, int limit, Function<List<ProductId>, List<Product>> products) {
        Tuned now = now();
        Inquiry inquiry = new Inquiry(question, assortment);
        Category kind = question.anchor().category();
        SlotPlan.Place place = new SlotPlan.Place(new Slot(kind, 1), List.of(kind));
        Pool pool = pool(inquiry, assortment, now.similar(), Beside.NOTHING, place, limit);
        int first = new Ensemble(assortment, inquiry.fit)
                .firsts(List.of(place), List.of(pool))
                .rows()[0];
        int[] chosen = arrange(assortment, pool, first, limit, now.settings().variety());
        return matches(
                inquiry,
                assortment,
                now.similar(),
                Beside.NOTHING,
                chosen,
                resolve(List.of(chosen), assortment, products));
    }

    /**
     * These products with their scores against the anchor, in the order asked, whether they are within the wish or not;
     * what is gone or sold out is left out. A product of the anchor's own kind is scored by likeness.
     */
    public List<Match> matches(
            Question question,
            Assortment assortment,
            List<ProductId> ids,
            Function<List<ProductId>, List<Product>> products) {
        Tuned now = now();
        Inquiry inquiry = new Inquiry(question, assortment, taste.get());
        List<Match> matches = new ArrayList<>();
        for (Product product : products.apply(ids)) {
            int row = assortment.row(product.id());
            boolean alike = product.item().category().equals(question.anchor().category());
            if (row >= 0 && product.stock() > 0) {
                matches.add(new Match(product, (alike ? now.similar() : now.looks()).score(inquiry, assortment, row)));
            }
        }
        return matches;
    }

    /** The points of these products as parts of a look with the anchor, 0 where one is not in the assortment. */
    public float[] points(Question question, Assortment assortment, List<ProductId> ids) {
        Inquiry inquiry = new Inquiry(question, assortment, taste.get());
        Ranking looks = now().looks();
        float[] points = new float[ids.size()];
        for (int i = 0; i < points.length; i++) {
            int row = assortment.row(ids.get(i));
            points[i] = row < 0 ? 0 : looks.points(inquiry, assortment, row);
        }
        return points;
    }

    /** The points of these products as parts of a look with the anchor, taken apart; what is not ranked is left out. */
    public Map<ProductId, Terms> terms(Question question, Assortment assortment, List<ProductId> ids) {
        Ranking looks = now().looks();
        Inquiry inquiry = new Inquiry(question, assortment, taste.get());
        Map<ProductId, Terms> terms = new LinkedHashMap<>();
        for (ProductId id : ids) {
            int row = assortment.row(id);
            if (row >= 0) {
                terms.put(id, looks.terms(inquiry, assortment, row));
            }
        }
        return terms;
    }

    /** Where one product stands in a look that this made of the question, or why it does not. */
    public Placing placing(Question question, Assortment assortment, Look look, ProductId id) {
        Inquiry inquiry = new Inquiry(question, assortment, taste.get());
        List<SlotPlan.Place> places =
                plan.slotsFor(question.anchor().category(), question.wish().slots());
        return new Placed(inquiry, assortment, now().looks()).of(id, look, places);
    }

    private static Pool pool(
            Inquiry inquiry, Assortment shop, Ranking ranking, Beside beside, SlotPlan.Place place, int places) {
        return Pool.of(inquiry, shop, ranking, beside, place.categories(), places * POOL_PER_PLACE);
    }

    /** What a place of a look has to offer beside what is kept elsewhere, and with what is kept in it. */
    private static Pool pool(Inquiry inquiry, Assortment shop, Tuned now, Beside beside, SlotPlan.Place place) {
        Beside others = beside.without(place, shop);
        Pool pool =
                pool(inquiry, shop, now.looks(), others, place, now.settings().shelfSize());
        int kept = beside.rowIn(place, shop);
        return kept == Ensemble.NONE ? pool : pool.with(kept, points(inquiry, shop, now.looks(), others, kept));
    }

    private static float points(Inquiry inquiry, Assortment shop, Ranking ranking, Beside beside, int row) {
        float[] points = {ranking.points(inquiry, shop, row)};
        beside.blend(shop, row, 1, points);
        return points[0];
    }

    private static int[] arrange(Assortment shop, Pool pool, int first, int limit, double variety) {
        if (first == Ensemble.NONE) {
            return new int[0];
        }
        Pool fitting = pool.ofTheAgeOf(first, shop);
        return new Variety(shop, variety).arrange(fitting.rows(), fitting.points(), first, limit);
    }

    private static Map<ProductId, Product> resolve(
            List<int[]> chosen, Assortment shop, Function<List<ProductId>, List<Product>> products) {
        List<ProductId> ids = chosen.stream()
                .flatMapToInt(Arrays::stream)
                .mapToObj(row -> new ProductId(shop.ids[row]))
                .toList();
        return products.apply(ids).stream().collect(Collectors.toMap(Product::id, product -> product));
    }

    private static List<Match> matches(
            Inquiry inquiry,
            Assortment shop,
            Ranking ranking,
            Beside beside,
            int[] rows,
            Map<ProductId, Product> found) {
        List<Match> matches = new ArrayList<>();
        for (int row : rows) {
            Product product = found.get(new ProductId(shop.ids[row]));
            if (product != null && product.stock() > 0) {
                matches.add(new Match(product, beside.blend(ranking.score(inquiry, shop, row), shop, row)));
            }
        }
        return matches;
    }
}
