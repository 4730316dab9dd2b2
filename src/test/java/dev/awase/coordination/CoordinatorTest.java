package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.ProductId;
import dev.awase.item.Fit;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoordinatorTest {
    private final Shop shop = new Shop()
            .add(Shop.product(1, Shop.item("bottom", ToneName.NAVY)))
            .add(Shop.product(2, Shop.item("bottom", ToneName.ORANGE)))
            .add(Shop.product(3, Shop.item("shoes", ToneName.BROWN)))
            .add(Shop.product(4, Shop.item("belt", ToneName.NAVY)))
            .add(Shop.product(5, Shop.item("top", ToneName.NAVY)));

    @Test
    void theNearToneComesFirstAndSaysWhy() {
        Look look = shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE);
        assertEquals(List.of(1L, 2L), Shop.shelf(look, "bottom"));
        List<Reason> reasons =
                look.shelves().getFirst().matches().getFirst().score().reasons();
        assertEquals(new Reason.CloseTone(ToneName.NAVY, ToneName.NAVY), reasons.getFirst());
    }

    @Test
    void accessoriesShareOneShelfAndTheAnchorsOwnKindHasNone() {
        Look look = shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE);
        assertEquals(List.of(4L), Shop.shelf(look, "accessory"));
        assertEquals(List.of(), Shop.shelf(look, "top"));
        assertFalse(look.isEmpty());
    }

    @Test
    void asksForAllRecordsAtOnce() {
        List<List<ProductId>> asked = new ArrayList<>();
        Question question =
                new Question(Shop.item("top", ToneName.NAVY), Wish.NONE, Shop.TODAY, Optional.of(new ProductId(5)));
        new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT).look(question, shop.assortment(), ids -> {
            asked.add(ids);
            return shop.find(ids);
        });
        assertEquals(1, asked.size());
        assertEquals(4, asked.getFirst().size());
    }

    @Test
    void similarItemsAreOfTheSameKindWithoutTheAnchorItself() {
        shop.add(Shop.product(6, Shop.item("top", ToneName.BLUE)));
        Question question =
                new Question(Shop.item("top", ToneName.NAVY), Wish.NONE, Shop.TODAY, Optional.of(new ProductId(5)));
        List<Match> similar = new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT)
                .similar(question, shop.assortment(), 3, shop::find);
        assertEquals(
                List.of(6L),
                similar.stream().map(match -> match.product().id().value()).toList());
        assertTrue(similar.getFirst().score().reasons().size() >= 1);
    }

    @Test
    void aGrownUpsShirtIsNotLikeAChilds() {
        Shop tops = new Shop()
                .add(Shop.withFit(Shop.product(1, Shop.item("top", ToneName.NAVY)), Fit.KIDS))
                .add(Shop.withFit(Shop.product(2, Shop.item("top", ToneName.BLUE)), Fit.MEN));
        Question question = new Question(Shop.item("top", ToneName.NAVY), Wish.NONE, Shop.TODAY, Optional.empty());
        List<Match> similar = new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT)
                .similar(question, tops.assortment(), 3, tops::find);
        assertEquals(
                List.of(2L),
                similar.stream().map(match -> match.product().id().value()).toList());
    }

    @Test
    void anEmptyShopGivesEmptyShelves() {
        assertTrue(new Shop()
                .look(Shop.item("top", ToneName.NAVY), Wish.NONE.withSize(Optional.of("M")))
                .isEmpty());
    }
}
