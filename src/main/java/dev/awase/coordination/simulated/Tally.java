package dev.awase.coordination.simulated;

import dev.awase.coordination.measure.Figure;
import java.util.Arrays;

/** What came of all visits under one way of ranking. */
final class Tally {
    private final int[][] likedOf;
    private final Exposure exposure;

    Tally(int visits, int products) {
        this.likedOf = new int[visits][2];
        this.exposure = new Exposure(products);
    }

    void note(int visit, Visits.Seen seen) {
        likedOf[visit][0] += seen.liked();
        likedOf[visit][1] += seen.looked().size();
        seen.looked().forEach(product -> exposure.note(product.id()));
    }

    /** For each visit how many pieces were liked, and of how many that were looked at. */
    int[][] likedOf() {
        return likedOf;
    }

    ShopTrial.Side side() {
        int liked = Arrays.stream(likedOf).mapToInt(visit -> visit[0]).sum();
        int looked = Arrays.stream(likedOf).mapToInt(visit -> visit[1]).sum();
        return new ShopTrial.Side(Figure.share(liked, Math.max(1, looked)), exposure.coverage(), exposure.gini());
    }
}
