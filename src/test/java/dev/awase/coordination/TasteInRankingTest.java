package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.ProductId;
import dev.awase.coordination.taste.Offering;
import dev.awase.coordination.taste.Outcome;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Source;
import dev.awase.coordination.taste.Taste;
import dev.awase.coordination.taste.TasteLearner;
import dev.awase.item.Item;
import dev.awase.item.ToneName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TasteInRankingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Item ANCHOR = Shop.item("top", ToneName.NAVY);
    private static final List<ToneName> TONES = List.of(ToneName.NAVY, ToneName.RED, ToneName.OLIVE, ToneName.BEIGE);

    @Test
    void whatIsChosenTogetherRisesAndStaysWithinBounds() {
        float[] before = points(Taste.BLANK);
        float[] after = points(beigeBesideNavy());
        int olive = TONES.indexOf(ToneName.OLIVE);
        int beige = TONES.indexOf(ToneName.BEIGE);
        assertTrue(after[beige] - after[olive] > before[beige] - before[olive] + 0.02f, "beige rose over olive");
        for (float points : after) {
            assertTrue(points >= 0 && points <= 1, "points " + points);
        }
    }

    @Test
    void theReasonIsToldOnlyOnceItWasLearned() {
        Reason chosen = new Reason.TonesChosen(ToneName.NAVY, ToneName.BEIGE);
        assertFalse(reasons(Taste.BLANK).contains(chosen));
        assertTrue(
                reasons(beigeBesideNavy()).contains(chosen),
                () -> reasons(beigeBesideNavy()).toString());
    }

    @Test
    void aProductThatIsNotHereHasNoPoints() {
        Shop shop = shop();
        Question question = new Question(ANCHOR, Wish.NONE, DAY, Optional.empty());
        assertEquals(
                0,
                new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT)
                        .points(question, shop.assortment(), List.of(new ProductId(99)))[0]);
    }

    private static float[] points(Taste taste) {
        Question question = new Question(ANCHOR, Wish.NONE, DAY, Optional.empty());
        return coordinator(taste)
                .points(
                        question,
                        shop().assortment(),
                        List.of(new ProductId(1), new ProductId(2), new ProductId(3), new ProductId(4)));
    }

    private static List<Reason> reasons(Taste taste) {
        Shop shop = shop();
        Question question = new Question(ANCHOR, Wish.NONE, DAY, Optional.empty());
        return coordinator(taste)
                .matches(question, shop.assortment(), List.of(new ProductId(4)), shop::find)
                .getFirst()
                .score()
                .reasons();
    }

    private static Coordinator coordinator(Taste taste) {
        return new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT, () -> taste);
    }

    private static Taste beigeBesideNavy() {
        List<Piece> offered = TONES.stream().map(TasteInRankingTest::bottom).toList();
        TasteLearner learner = new TasteLearner(new Offering(offered), 1);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            outcomes.add(new Outcome(
                    Source.CURATED,
                    List.of(Piece.of(ANCHOR, Optional.empty())),
                    bottom(ToneName.BEIGE),
                    List.of(),
                    0,
                    Instant.parse("2026-01-15T12:00:00Z")));
        }
        learner.learnAll(outcomes, done -> {});
        return learner.taste();
    }

    private static Piece bottom(ToneName tone) {
        return Piece.of(Shop.item("bottom", tone), Optional.empty());
    }

    private static Shop shop() {
        Shop shop = new Shop();
        for (int i = 0; i < TONES.size(); i++) {
            shop.add(Shop.product(i + 1, Shop.item("bottom", TONES.get(i))));
        }
        return shop;
    }
}
