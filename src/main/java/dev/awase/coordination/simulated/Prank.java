package dev.awase.coordination.simulated;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Source;
import dev.awase.coordination.taste.TasteLearner;
import dev.awase.item.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What 500 refusals within an hour move, at a kiosk that cannot tell one visit from the next: a prankster refuses whatever
 * stands first on the shelves beside one piece.
 *
 * @param looks how many looks were compared before and after
 * @param shelves how many shelves they had
 * @param firstsChanged on how many another product stands first
 * @param threesChanged on how many the first three are other products, in whatever order
 * @param mostPoints the largest change in points of any product on them
 */
public record Prank(int looks, int shelves, int firstsChanged, int threesChanged, double mostPoints) {
    private static final int REFUSALS = 500;
    private static final int LOOKS = 200;
    private static final int THREE = 3;

    static Prank play(Visits visits, int after, Arm arm, TasteLearner learner) {
        List<Item> owns = new ArrayList<>();
        List<List<Shelf>> before = new ArrayList<>();
        List<float[]> points = new ArrayList<>();
        for (int look = 0; look < LOOKS; look++) {
            Item own = visits.own(after + look);
            owns.add(own);
            before.add(arm.look(own).shelves());
            points.add(arm.points(own, ids(before.getLast())));
        }
        press(owns.getFirst(), before.getFirst(), Visits.at(after + 1), learner);
        arm.rankBy(learner.taste());
        int shelves = 0;
        int firsts = 0;
        int threes = 0;
        double most = 0;
        for (int look = 0; look < LOOKS; look++) {
            List<Shelf> now = arm.look(owns.get(look)).shelves();
            for (int shelf = 0; shelf < now.size(); shelf++) {
                shelves++;
                firsts += sameFront(before.get(look).get(shelf), now.get(shelf), 1) ? 0 : 1;
                threes += sameFront(before.get(look).get(shelf), now.get(shelf), THREE) ? 0 : 1;
            }
            float[] then = points.get(look);
            float[] changed = arm.points(owns.get(look), ids(before.get(look)));
            for (int i = 0; i < then.length; i++) {
                most = Math.max(most, Math.abs(changed[i] - then[i]));
            }
        }
        return new Prank(LOOKS, shelves, firsts, threes, most);
    }

    private static void press(Item own, List<Shelf> shelves, Instant start, TasteLearner learner) {
        List<Shelf> filled =
                shelves.stream().filter(shelf -> !shelf.matches().isEmpty()).toList();
        for (int press = 0; press < REFUSALS && !filled.isEmpty(); press++) {
            List<Piece> shown = filled.get(press % filled.size()).matches().stream()
                    .map(match -> Visits.piece(match.product().item()))
                    .toList();
            learner.learn(new Outcome(
                    Source.DISLIKED,
                    List.of(Visits.piece(own)),
                    shown.getFirst(),
                    shown,
                    1_000_000L + press,
                    start.plusSeconds(press)));
        }
    }

    private static boolean sameFront(Shelf before, Shelf now, int places) {
        return front(before, places).equals(front(now, places));
    }

    private static Set<ProductId> front(Shelf shelf, int places) {
        return shelf.matches().stream()
                .limit(places)
                .map(Match::product)
                .map(Product::id)
                .collect(Collectors.toSet());
    }

    private static List<ProductId> ids(List<Shelf> shelves) {
        return shelves.stream()
                .flatMap(shelf -> shelf.matches().stream())
                .map(match -> match.product().id())
                .toList();
    }
}
