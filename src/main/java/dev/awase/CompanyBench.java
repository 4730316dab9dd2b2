package dev.awase;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Match;
import dev.awase.coordination.Question;
import dev.awase.coordination.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What choosing the firsts of a look for one another brings over the demo store, and what it costs the anchor. */
record CompanyBench(Store store) {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** Mean points over a look of each product: of pairs of firsts, and of firsts with the anchor; and the same chosen alone. */
    record Result(int looks, double pairs, double pairsAlone, double anchor, double anchorAlone) {
        String text() {
            return ("firsts over %d looks: with one another %.3f, chosen alone %.3f; with the anchor %.3f, chosen alone"
                            + " %.3f")
                    .formatted(looks, pairs, pairsAlone, anchor, anchorAlone);
        }
    }

    private record Sums(double pairs, int pairCount, double anchor, int anchorCount) {
        Sums plus(Sums other) {
            return new Sums(
                    pairs + other.pairs,
                    pairCount + other.pairCount,
                    anchor + other.anchor,
                    anchorCount + other.anchorCount);
        }
    }

    Result run() {
        Map<ProductId, Product> products = new TreeMap<>();
        store.catalog().forEach(product -> products.put(product.id(), product));
        Assortment.Builder builder = Assortment.builder(store.taxonomy());
        products.values().forEach(builder::add);
        Assortment shop = builder.relations(store.catalog().relations()).build();
        Sums with = sums(CoordinationSettings.DEFAULT, shop, products);
        Sums alone = sums(CoordinationSettings.DEFAULT.withTogether(0), shop, products);
        return new Result(
                products.size(),
                with.pairs() / with.pairCount(),
                alone.pairs() / alone.pairCount(),
                with.anchor() / with.anchorCount(),
                alone.anchor() / alone.anchorCount());
    }

    private Sums sums(CoordinationSettings settings, Assortment shop, Map<ProductId, Product> products) {
        Coordinator coordinator = new Coordinator(store.taxonomy(), settings);
        Sums sums = new Sums(0, 0, 0, 0);
        for (Product anchor : products.values()) {
            List<Match> firsts =
                    coordinator
                            .look(
                                    question(anchor),
                                    shop,
                                    ids -> ids.stream().map(products::get).toList())
                            .shelves()
                            .stream()
                            .flatMap(shelf -> shelf.matches().stream().limit(1))
                            .toList();
            sums = sums.plus(of(firsts, coordinator, shop));
        }
        return sums;
    }

    private static Sums of(List<Match> firsts, Coordinator coordinator, Assortment shop) {
        Sums sums = new Sums(0, 0, 0, 0);
        for (int i = 0; i < firsts.size(); i++) {
            List<ProductId> later = firsts.subList(i + 1, firsts.size()).stream()
                    .map(match -> match.product().id())
                    .toList();
            double pairs = 0;
            for (float points : coordinator.points(question(firsts.get(i).product()), shop, later)) {
                pairs += points;
            }
            sums = sums.plus(new Sums(pairs, later.size(), firsts.get(i).score().points(), 1));
        }
        return sums;
    }

    private static Question question(Product anchor) {
        return new Question(anchor.item(), Wish.NONE, DAY, Optional.of(anchor.id()));
    }
}
