package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.Relation;
import dev.awase.item.Item;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompanyTest {
    private static final CoordinationSettings ALONE = CoordinationSettings.DEFAULT.withTogether(0);
    private static final Item WHITE_TOP = Shop.item("top", ToneName.WHITE);

    /** Burgundy and navy trousers go with a white top nearly alike, and the shoes are navy. */
    private static Shop shop() {
        return new Shop()
                .add(Shop.product(1, Shop.item("bottom", ToneName.BURGUNDY)))
                .add(Shop.product(2, Shop.item("bottom", ToneName.NAVY)))
                .add(Shop.product(3, Shop.item("shoes", ToneName.NAVY)));
    }

    @Test
    void ofTwoThatGoWithTheAnchorNearlyAlikeTheOneThatGoesWithTheRestStandsFirst() {
        assertEquals(List.of(1L, 3L), firsts(shop(), ALONE));
        assertEquals(List.of(2L, 3L), firsts(shop(), CoordinationSettings.DEFAULT));
    }

    @Test
    void whatGoesClearlyWorseWithTheAnchorDoesNotStandFirstForItsCompany() {
        Shop shop = new Shop()
                .add(Shop.product(1, Shop.item("bottom", ToneName.NAVY)))
                .add(Shop.product(2, Shop.item("bottom", ToneName.ORANGE)))
                .add(Shop.product(3, Shop.item("shoes", ToneName.ORANGE)));
        Look look = look(shop, CoordinationSettings.DEFAULT.withTogether(1), Shop.item("top", ToneName.NAVY));
        assertEquals(1L, Shop.shelf(look, "bottom").getFirst());
    }

    @Test
    void whatTheStylistsForbadeIsNoCompany() {
        Shop shop = shop().relate(2, 3, Relation.Kind.NEVER_WITH);
        assertEquals(List.of(1L, 3L), firsts(shop, CoordinationSettings.DEFAULT));
    }

    @Test
    void whatTheStylistsPutTogetherIsTheBestCompany() {
        Shop shop = shop().add(Shop.product(4, Shop.item("shoes", ToneName.BURGUNDY)))
                .relate(2, 4, Relation.Kind.GOES_WITH);
        assertEquals(List.of(2L, 4L), firsts(shop, CoordinationSettings.DEFAULT));
    }

    @Test
    void noFirstCostsTheAnchorMoreThanWasSaid() {
        for (long seed = 0; seed < 40; seed++) {
            Crowd crowd = new Crowd(seed);
            Shop shop = new Shop().add(crowd.products(150).toArray(Product[]::new));
            Item anchor = crowd.item();
            List<Shelf> alone = look(shop, ALONE, anchor).shelves();
            List<Shelf> chosen = look(shop, CoordinationSettings.DEFAULT.withTogether(1), anchor)
                    .shelves();
            for (int i = 0; i < alone.size(); i++) {
                assertEquals(
                        alone.get(i).matches().isEmpty(),
                        chosen.get(i).matches().isEmpty());
                if (!alone.get(i).matches().isEmpty()) {
                    double lost = points(alone.get(i)) - points(chosen.get(i));
                    assertTrue(lost <= Company.MOST_LOST + 1e-6, () -> "lost " + lost);
                }
            }
        }
    }

    private static double points(Shelf shelf) {
        return shelf.matches().getFirst().score().points();
    }

    private static List<Long> firsts(Shop shop, CoordinationSettings settings) {
        Look look = look(shop, settings, WHITE_TOP);
        return List.of(
                Shop.shelf(look, "bottom").getFirst(), Shop.shelf(look, "shoes").getFirst());
    }

    private static Look look(Shop shop, CoordinationSettings settings, Item anchor) {
        return new Coordinator(Shop.FASHION, settings)
                .look(new Question(anchor, Wish.NONE, Shop.TODAY, Optional.empty()), shop.assortment(), shop::find);
    }
}
