package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.coordination.Ranking.Weighted;
import dev.awase.item.ToneName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final Assortment shop =
            new Shop().add(Shop.product(1, Shop.item("bag", ToneName.RED))).assortment();
    private final Inquiry inquiry =
            new Inquiry(new Question(Shop.item("top", ToneName.RED), Wish.NONE, Shop.TODAY, Optional.empty()), shop);

    /** A rule that always says the same. */
    private record Says(float value, Optional<Reason> told) implements Rule {
        @Override
        public float term(Inquiry inquiry, Assortment shop, int row) {
            return value;
        }

        @Override
        public Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row) {
            return told;
        }
    }

    @Test
    void pointsAreTheMeanOfWhoeverHasSomethingToSay() {
        Ranking ranking = ranking(says(1, 3), says(0.2f, 1), says(Rule.ABSTAIN, 100), says(0, 0));
        assertEquals(0.8, ranking.points(inquiry, shop, 0), 1e-6);
    }

    @Test
    void whereAllAbstainThereAreNoPoints() {
        assertEquals(0, ranking(says(Rule.ABSTAIN, 1)).points(inquiry, shop, 0));
    }

    @Test
    void tellsTheThreeStrongestReasonsFirst() {
        Ranking ranking = ranking(
                says(0.5f, 1, new Reason.PriceBand()),
                says(0.5f, 9, new Reason.Curated()),
                says(1, 2, new Reason.SharedUndertone(true)),
                says(1, 1, new Reason.SharedUndertone(false)),
                says(0, 50, new Reason.SameKind()));
        assertEquals(
                List.of(new Reason.Curated(), new Reason.SharedUndertone(true), new Reason.SharedUndertone(false)),
                ranking.score(inquiry, shop, 0).reasons());
    }

    @Test
    void doesNotSayTheSameTwice() {
        Reason near = new Reason.CloseTone(ToneName.RED, ToneName.RED);
        Ranking ranking = ranking(says(1, 5, new Reason.SharedUndertone(true)), says(1, 1, near));
        assertEquals(List.of(near), ranking.score(inquiry, shop, 0).reasons());
    }

    @Test
    void hasAWordForEveryMatch() {
        assertEquals(
                List.of(new Reason.FillsSlot()),
                ranking(says(0.3f, 1)).score(inquiry, shop, 0).reasons());
    }

    @Test
    void aBlockOfRowsHasThePointsOfEachRow() {
        for (long seed = 0; seed < 20; seed++) {
            Crowd crowd = new Crowd(seed);
            Assortment many = crowd(crowd);
            Inquiry asked = new Inquiry(new Question(crowd.item(), crowd.wish(), Shop.TODAY, Optional.empty()), many);
            assertArrayEquals(
                    rowByRow(Ranking.looks(CoordinationSettings.DEFAULT.look()), asked, many),
                    block(Ranking.looks(CoordinationSettings.DEFAULT.look()), asked, many));
        }
    }

    @Test
    void aBlockIsTrueToRulesThatAbstainOrSayNothing() {
        Ranking ranking = ranking(says(Rule.ABSTAIN, 100), says(0.2f, 1));
        assertArrayEquals(rowByRow(ranking, inquiry, shop), block(ranking, inquiry, shop));
        assertArrayEquals(new float[1], block(ranking(says(Rule.ABSTAIN, 1)), inquiry, shop));
    }

    @Test
    void aRuleThatIsSilentAbstainsOfEveryRow() {
        List<Rule> rules = List.of(
                new OccasionRule(),
                new SeasonRule(),
                new CuratedRule(),
                new MoodRule(),
                new RainRule(),
                new GiftRule(),
                new ClosenessRule());
        for (long seed = 0; seed < 20; seed++) {
            Crowd crowd = new Crowd(seed);
            Assortment many = crowd(crowd);
            Inquiry asked = new Inquiry(new Question(crowd.item(), crowd.wish(), Shop.TODAY, Optional.empty()), many);
            for (Rule rule : rules) {
                for (int row = 0; row < many.size(); row++) {
                    float term = rule.term(asked, many, row);
                    assertTrue(!rule.isSilent(asked) || Float.isNaN(term), () -> rule + " speaks");
                }
            }
        }
    }

    private static Assortment crowd(Crowd crowd) {
        Assortment.Builder builder = Assortment.builder(Shop.FASHION);
        crowd.products(60).forEach(builder::add);
        return builder.build();
    }

    private static float[] rowByRow(Ranking ranking, Inquiry asked, Assortment many) {
        float[] points = new float[many.size()];
        for (int row = 0; row < points.length; row++) {
            points[row] = ranking.points(asked, many, row);
        }
        return points;
    }

    private static float[] block(Ranking ranking, Inquiry asked, Assortment many) {
        float[] points = new float[many.size()];
        Arrays.fill(points, 9);
        ranking.points(asked, many, 0, points.length, points);
        return points;
    }

    private static Ranking ranking(Weighted... rules) {
        return new Ranking(List.of(rules), new Reason.FillsSlot());
    }

    private static Weighted says(float value, double weight) {
        return new Weighted(Aspect.CLOSENESS, new Says(value, Optional.empty()), weight);
    }

    private static Weighted says(float value, double weight, Reason reason) {
        return new Weighted(Aspect.CLOSENESS, new Says(value, Optional.of(reason)), weight);
    }
}
