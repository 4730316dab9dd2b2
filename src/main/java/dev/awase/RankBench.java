package dev.awase;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Question;
import dev.awase.coordination.Wish;
import dev.awase.item.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long one look takes over shops of several sizes, and how long their ranking arrays take to build. */
record RankBench(Taxonomy taxonomy, int rounds) {
    private static final long SEED = 1;
    /** Fixed, so that every run asks the same. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /** Medians in milliseconds; {@code aloneMs} is a look whose pieces are not chosen for one another. */
    record Result(int products, double buildMs, double rankMs, double aloneMs) {
        String text() {
            return "rank %,9d products   %10.3f ms a look   %10.3f ms without pairs   %10.3f ms to build the arrays"
                    .formatted(products, rankMs, aloneMs, buildMs);
        }
    }

    Result run(int count) throws Exception {
        List<Product> products = new MadeUpShop(taxonomy, SEED).products(count);
        Coordinator coordinator = new Coordinator(taxonomy, CoordinationSettings.DEFAULT);
        Coordinator alone = new Coordinator(taxonomy, CoordinationSettings.DEFAULT.withTogether(0));
        Rounds build = new Rounds();
        Rounds rank = new Rounds();
        Rounds rankAlone = new Rounds();
        Assortment assortment = build(products);
        for (int round = 0; round < rounds; round++) {
            assortment = build.time(() -> build(products));
        }
        Assortment shop = assortment;
        for (int round = -rounds; round < rounds; round++) {
            Product anchor = products.get(Math.floorMod(round * 37, count));
            Question question = new Question(anchor.item(), Wish.NONE, DAY, Optional.empty());
            // The first half of the rounds warms the code up.
            (round < 0 ? new Rounds() : rank)
                    .time(() -> coordinator.look(question, shop, ids -> resolve(ids, products)));
            (round < 0 ? new Rounds() : rankAlone)
                    .time(() -> alone.look(question, shop, ids -> resolve(ids, products)));
        }
        return new Result(count, build.median(), rank.median(), rankAlone.median());
    }

    private Assortment build(List<Product> products) {
        Assortment.Builder builder = Assortment.builder(taxonomy);
        products.forEach(builder::add);
        return builder.build();
    }

    /** Products are numbered from 1 in their order. */
    static List<Product> resolve(List<ProductId> ids, List<Product> products) {
        return ids.stream().map(id -> products.get((int) id.value() - 1)).toList();
    }
}
