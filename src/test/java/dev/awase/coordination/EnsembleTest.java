package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.catalog.ProductId;
import dev.awase.catalog.Relation;
import dev.awase.item.Fit;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    @Test
    void oneWearerCanWearAllFirsts() {
        Shop shop = new Shop()
                .add(Shop.withFit(Shop.product(1, Shop.item("bottom", ToneName.NAVY)), Fit.MEN))
                .add(Shop.withFit(Shop.product(2, Shop.item("bottom", ToneName.BLUE)), Fit.WOMEN))
                .add(Shop.withFit(Shop.product(3, Shop.item("shoes", ToneName.NAVY)), Fit.WOMEN))
                .add(Shop.withFit(Shop.product(4, Shop.item("outerwear", ToneName.NAVY)), Fit.UNISEX));
        Look look = shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE);
        assertEquals(List.of(2L, 1L), Shop.shelf(look, "bottom"), "the better pair of trousers is cut for another");
        assertEquals(List.of(3L), Shop.shelf(look, "shoes"));
        assertEquals(List.of(4L), Shop.shelf(look, "outerwear"));
    }

    @Test
    void theAnchorsOwnFitDecides() {
        Shop shop = new Shop()
                .add(Shop.withFit(Shop.product(1, Shop.item("top", ToneName.NAVY)), Fit.MEN))
                .add(Shop.withFit(Shop.product(2, Shop.item("bottom", ToneName.NAVY)), Fit.WOMEN))
                .add(Shop.withFit(Shop.product(3, Shop.item("bottom", ToneName.BLUE)), Fit.MEN));
        Look look = shop.look(
                new Question(Shop.item("top", ToneName.NAVY), Wish.NONE, Shop.TODAY, Optional.of(new ProductId(1))));
        assertEquals(List.of(3L), Shop.shelf(look, "bottom"));
    }

    @Test
    void whatTheStylistsForbadeNeverStandsFirstTogether() {
        Shop shop = new Shop()
                .add(Shop.product(1, Shop.item("bottom", ToneName.NAVY)))
                .add(Shop.product(2, Shop.item("shoes", ToneName.NAVY)))
                .add(Shop.product(3, Shop.item("shoes", ToneName.ORANGE)))
                .relate(2, 1, Relation.Kind.NEVER_WITH);
        Look look = shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE);
        assertEquals(List.of(1L), Shop.shelf(look, "bottom"));
        assertEquals(3L, Shop.shelf(look, "shoes").getFirst());
    }

    @Test
    void theBestForTheWearerIsFoundBehindManyOthers() {
        Shop shop = new Shop()
                .add(Shop.withFit(Shop.product(1, Shop.item("bottom", ToneName.NAVY)), Fit.WOMEN))
                .add(Shop.withFit(Shop.product(999, Shop.item("shoes", ToneName.ORANGE)), Fit.WOMEN));
        for (long id = 100; id < 400; id++) {
            shop.add(Shop.withFit(Shop.product(id, Shop.item("shoes", ToneName.NAVY)), Fit.KIDS));
        }
        Look look = shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE);
        assertEquals(List.of(999L), Shop.shelf(look, "shoes"), "no children's shoes beside a woman's trousers");
    }

    @Test
    void childrensThingsAreShownWhereTheyAreAllThereIs() {
        Shop shop = new Shop().add(Shop.withFit(Shop.product(1, Shop.item("shoes", ToneName.NAVY)), Fit.KIDS));
        assertEquals(List.of(1L), Shop.shelf(shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE), "shoes"));
        shop.add(Shop.withFit(Shop.product(2, Shop.item("shoes", ToneName.ORANGE)), Fit.MEN));
        assertEquals(List.of(2L), Shop.shelf(shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE), "shoes"));
    }
}
