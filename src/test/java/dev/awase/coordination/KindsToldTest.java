package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.taste.Lens;
import dev.awase.coordination.taste.Piece;
import dev.awase.coordination.taste.Taste;
import dev.awase.item.Item;
import dev.awase.item.ToneName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That kinds are chosen together is told where the taste says so, and nowhere else. */
class KindsToldTest {
    private static final List<String> TYPES =
            List.of("pumps", "sneakers", "sandals", "boots", "ankle booties", "frobs");
    private static final Item GOWN = Shop.item("dress", ToneName.NAVY);
    private static final Taste.Wordings WORDINGS = new Taste.Wordings(List.of("shoes"), TYPES, List.of());

    @Test
    void exactlyWhereTheLiftIs() {
        List<Boolean> told = told(Taste.shipped());
        Lens lens = Taste.shipped().lens(Piece.of(GOWN, Optional.of("cocktail dresses")), WORDINGS);
        for (int i = 0; i < TYPES.size(); i++) {
            assertEquals(lens.type(0, i) >= 0.1, told.get(i), TYPES.get(i) + " " + lens.type(0, i));
        }
        assertTrue(told.contains(true) && told.contains(false), told::toString);
    }

    @Test
    void nowhereByTheRulesAlone() {
        assertEquals(List.of(false), told(Taste.BLANK).stream().distinct().toList());
    }

    private static List<Boolean> told(Taste taste) {
        Shop shop = new Shop();
        Assortment.Builder assortment = Assortment.builder(Shop.FASHION);
        Product gown = Shop.product(100, GOWN);
        assortment.add(gown, Optional.of("cocktail dresses"));
        List<ProductId> ids = new ArrayList<>();
        for (String type : TYPES) {
            Product product = Shop.product(ids.size() + 1, Shop.item("shoes", ToneName.RED));
            shop.add(product);
            assortment.add(product, Optional.of(type));
            ids.add(product.id());
        }
        Question question = new Question(GOWN, Wish.NONE, Shop.TODAY, Optional.of(gown.id()));
        return new Coordinator(Shop.FASHION, CoordinationSettings.DEFAULT, () -> taste)
                .matches(question, assortment.build(), ids, shop::find).stream()
                        .map(match -> match.score().reasons().contains(new Reason.KindsChosen()))
                        .toList();
    }
}
