package dev.awase.coordination;

import dev.awase.catalog.ProductId;
import dev.awase.item.Fit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what stands first on each shelf, so that one person can wear all firsts at once: cut for the same wearer, and
 * no two that the stylists forbade. The wearer is the one for whom the shelves together offer most.
 */
final class Ensemble {
    static final int NONE = -1;

    private static final List<Fit> WEARERS = List.of(Fit.WOMEN, Fit.MEN, Fit.KIDS);

    private final Assortment shop;
    private final Optional<Fit> known;

    Ensemble(Assortment shop, Optional<Fit> known) {
        this.shop = shop;
        this.known = known;
    }

    /** Who wears the look, and the first row for each pool, {@link #NONE} where nothing in it can be worn with the others. */
    @SuppressWarnings("ArrayRecordComponent")
    record Worn(Fit wearer, int[] rows) {}

    /** The best for the anchor of each pool, for the wearer who finds most. */
    Worn firsts(List<SlotPlan.Place> places, List<Pool> pools) {
        Worn best = new Worn(WEARERS.getFirst(), new int[pools.size()]);
        double most = -1;
        for (Fit wearer : WEARERS) {
            // Whoever stands at the kiosk is grown up, unless it is said otherwise or the shop has nothing else.
            boolean unlikely = wearer == Fit.KIDS && known.isEmpty() && most > 0;
            if (!unlikely && known.map(wearer::wearableWith).orElse(true)) {
                int[] firsts = new int[pools.size()];
                double worth = choose(wearer, places, pools, firsts);
                if (worth > most) {
                    most = worth;
                    best = new Worn(wearer, firsts);
                }
            }
        }
        return best;
    }

    private double choose(Fit wearer, List<SlotPlan.Place> places, List<Pool> pools, int[] firsts) {
        BitSet forbidden = new BitSet();
        double worth = 0;
        for (int i = 0; i < firsts.length; i++) {
            Pool pool = pools.get(i);
            firsts[i] = NONE;
            for (int at = 0; at < pool.rows().length && firsts[i] == NONE; at++) {
                int row = pool.rows()[at];
                if (Fit.values()[shop.fit[row]].wearableWith(wearer) && !forbidden.get(row)) {
                    firsts[i] = row;
                    worth += places.get(i).slot().weight() * pool.points()[at];
                    forbidden.or(shop.decisions().never(shop, new ProductId(shop.ids[row])));
                }
            }
        }
        return worth;
    }
}
