package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Push;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Fit;
import dev.awase.item.ToneName;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Points taken apart, and why a product is not shown. */
class TermsTest {
    private static final CoordinationSettings DEFAULT = CoordinationSettings.DEFAULT;

    @Test
    void theTermsAddUpToThePointsLearnedAndPushedOnesToo() {
        Set<Aspect> seen = EnumSet.noneOf(Aspect.class);
        for (long seed = 0; seed < 20; seed++) {
            Crowd crowd = new Crowd(seed);
            List<Product> products = crowd.products(80);
            Assortment.Builder builder = Assortment.builder(Shop.FASHION);
            products.forEach(builder::add);
            Assortment shop = builder.pushes(products.stream()
                            .limit(40)
                            .map(product -> new Push(product.id(), Shop.TODAY, Shop.TODAY, "Mori"))
                            .toList())
                    .build();
            Coordinator coordinator = new Coordinator(Shop.FASHION, DEFAULT, Taste::shipped);
            Question question = new Question(
                    crowd.item(),
                    crowd.wish(),
                    Shop.TODAY,
                    Optional.of(products.getFirst().id()));
            List<ProductId> ids = products.stream().map(Product::id).toList();
            float[] points = coordinator.points(question, shop, ids);
            Map<ProductId, Terms> terms = coordinator.terms(question, shop, ids);
            for (int i = 0; i < points.length; i++) {
                Terms apart = Objects.requireNonNull(terms.get(ids.get(i)));
                double sum = apart.said().stream()
                        .mapToDouble(Terms.Term::contribution)
                        .sum();
                assertEquals(points[i], apart.points(), 1e-6);
                assertEquals(points[i], sum, 1e-5, () -> "" + apart);
                apart.said().forEach(term -> seen.add(term.aspect()));
            }
        }
        assertTrue(seen.containsAll(List.of(Aspect.CLOSENESS, Aspect.TONES_CHOSEN, Aspect.PUSHED)), seen::toString);
    }

    @Test
    void aBlockOfRowsHasThePushesOfEachRow() {
        Crowd crowd = new Crowd(3);
        Assortment.Builder builder = Assortment.builder(Shop.FASHION);
        List<Product> products = crowd.products(50);
        products.forEach(builder::add);
        Assortment shop = builder.pushes(List.of(
                        new Push(products.get(7).id(), Shop.TODAY, Shop.TODAY, ""),
                        new Push(products.get(9).id(), Shop.TODAY.plusDays(1), Shop.TODAY.plusDays(2), "")))
                .build();
        Inquiry asked = new Inquiry(new Question(crowd.item(), Wish.NONE, Shop.TODAY, Optional.empty()), shop);
        Ranking ranking = Ranking.looks(DEFAULT.look());
        float[] block = new float[shop.size()];
        ranking.points(asked, shop, 0, block.length, block);
        for (int row = 0; row < block.length; row++) {
            assertEquals(ranking.points(asked, shop, row), block[row], 1e-6);
        }
        assertEquals(1, asked.pushed.cardinality(), "tomorrow's push lifts today");
    }

    @Test
    void aProductIsTheAnchorItselfOrFillsNoSlotOrIsOutranked() {
        Shop shop = new Shop();
        for (long id = 1; id <= 40; id++) {
            shop.add(Shop.withBrand(
                    Shop.product(id, Shop.item("bag", id < 40 ? ToneName.NAVY : ToneName.ORANGE)), "B" + id));
        }
        shop.add(Shop.product(50, Shop.item("top", ToneName.NAVY)), Shop.product(51, Shop.item("top", ToneName.NAVY)));
        shop.add(Shop.withFit(Shop.product(52, Shop.item("shoes", ToneName.NAVY)), Fit.KIDS));
        shop.add(Shop.product(53, Shop.item("shoes", ToneName.NAVY)));
        assertEquals(Verdict.THE_ANCHOR_ITSELF, placing(shop, 50).verdict());
        assertEquals(Verdict.NO_SLOT, placing(shop, 51).verdict());
        assertEquals(Verdict.NOT_RANKED, placing(shop, 99).verdict());
        assertEquals(Verdict.OTHER_FIT, placing(shop, 52).verdict());
        assertEquals(Verdict.OTHER_AGE, placing(shop, 52, Optional.empty()).verdict());
        Placing last = placing(shop, 40);
        assertEquals(Verdict.OUTRANKED, last.verdict());
        assertEquals(40, last.rank());
        Placing first = placing(shop, 1);
        assertEquals(Verdict.ADMITTED, first.verdict());
        assertEquals(1, first.rank());
    }

    @Test
    void weightsThatRankNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LookWeights.of(_ -> 0));
        assertThrows(IllegalArgumentException.class, () -> LookWeights.of(Map.of("price", -0.1), DEFAULT.look()));
        assertThrows(IllegalArgumentException.class, () -> LookWeights.of(_ -> Double.NaN));
        LookWeights shipped = DEFAULT.look();
        assertEquals(shipped, LookWeights.of(shipped.byRule(), LookWeights.of(_ -> 1)));
        assertEquals(shipped, LookWeights.of(shipped::of));
        assertFalse(Aspect.weighed().contains(Aspect.PUSHED));
    }

    private static Placing placing(Shop shop, long id) {
        return placing(shop, id, Optional.of(new ProductId(50)));
    }

    private static Placing placing(Shop shop, long id, Optional<ProductId> self) {
        Question question = new Question(Shop.item("top", ToneName.NAVY), Wish.NONE, Shop.TODAY, self);
        Coordinator coordinator = new Coordinator(Shop.FASHION, DEFAULT);
        Look look = coordinator.look(question, shop.assortment(), shop::find);
        return coordinator.placing(question, shop.assortment(), look, new ProductId(id));
    }
}
