package dev.awase;

import dev.awase.catalog.Product;
import dev.awase.coordination.Assortment;
import dev.awase.coordination.BytePass;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.Coordinator;
import dev.awase.coordination.Question;
import dev.awase.coordination.Wish;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Taxonomy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Ranking beside what else one could do, in turn in one run and on one thread: the nearest by cosine among as many
 * embeddings, and one pass over the bytes that ranking reads.
 */
record PeerBench(Taxonomy taxonomy, int rounds) {
    private static final long SEED = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    /** The rounds before these warm the code up. */
    private static final int WARM_UP = 60;

    /** Medians in milliseconds, and how many times ours the others take; {@code tasteMs} is a look with a taste besides. */
    record Result(
            int products,
            int dimensions,
            double lookMs,
            double tasteMs,
            double cosineMs,
            double passMs,
            double cosineOverLook,
            double lookOverPass) {
        String text() {
            return ("a look over %,d products by the rules %.2f ms, with the shipped taste %.2f; cosine over as many"
                            + " embeddings of %,d floats %.1f ms, %.1f times the rules (target: 20 or more); one pass"
                            + " over the bytes ranked %.2f ms, of which the rules take %.1f (target: 3 or less)")
                    .formatted(products, lookMs, tasteMs, dimensions, cosineMs, cosineOverLook, passMs, lookOverPass);
        }
    }

    Result run(int count) throws Exception {
        List<Product> products = new MadeUpShop(taxonomy, SEED).products(count);
        Assortment.Builder builder = Assortment.builder(taxonomy);
        products.forEach(builder::add);
        Assortment shop = builder.build();
        Coordinator coordinator = new Coordinator(taxonomy, CoordinationSettings.DEFAULT);
        Coordinator learned = new Coordinator(taxonomy, CoordinationSettings.DEFAULT, Taste::shipped);
        BytePass pass = new BytePass(taxonomy);
        CosinePeer peer = new CosinePeer(count, SEED);
        Rounds ours = new Rounds();
        Rounds withTaste = new Rounds();
        Rounds cosine = new Rounds();
        Rounds bytes = new Rounds();
        for (int round = -WARM_UP; round < 3 * rounds; round++) {
            Product anchor = products.get(Math.floorMod(round * 37, count));
            Question question = new Question(anchor.item(), Wish.NONE, DAY, Optional.empty());
            int nth = Math.floorMod(round * 37, count);
            (round < 0 ? new Rounds() : ours)
                    .time(() -> coordinator.look(question, shop, ids -> RankBench.resolve(ids, products)));
            (round < 0 ? new Rounds() : withTaste)
                    .time(() -> learned.look(question, shop, ids -> RankBench.resolve(ids, products)));
            (round < 0 ? new Rounds() : bytes)
                    .time(() -> pass.over(shop, anchor.item().category()));
            (round < 0 ? new Rounds() : cosine).time(() -> peer.nearest(nth));
        }
        double look = ours.median();
        return new Result(
                count,
                CosinePeer.DIMENSIONS,
                look,
                withTaste.median(),
                cosine.median(),
                bytes.median(),
                rounded(cosine.median() / look),
                rounded(look / bytes.median()));
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 10) / 10.0;
    }
}
