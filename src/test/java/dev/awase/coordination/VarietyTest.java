package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Tone;
import dev.awase.item.ToneName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VarietyTest {
    @Test
    void fourColorwaysOfOneThingDoNotFillTheFront() {
        Shop shop = new Shop();
        for (int id = 1; id <= 6; id++) {
            shop.add(Shop.withBrand(Shop.product(id, navy("bottom", 20 + id * 0.5)), "One"));
        }
        for (int id = 11; id <= 13; id++) {
            shop.add(Shop.withBrand(Shop.product(id, navy("bottom", 14 + id)), "Other " + id));
        }
        List<Long> front =
                Shop.shelf(shop.look(navy("top", 20), Wish.NONE), "bottom").subList(0, 4);
        assertTrue(front.stream().filter(id -> id <= 6).count() <= 2, front.toString());
    }

    @Test
    void aBadMatchIsNeverLiftedOverAGoodOneByMoreThanVariety() {
        Shop shop = new Shop();
        for (int id = 1; id <= 6; id++) {
            shop.add(Shop.withBrand(Shop.product(id, Shop.item("bottom", ToneName.NAVY)), "One"));
        }
        shop.add(Shop.product(9, Shop.item("bottom", ToneName.ORANGE)));
        List<Shelf> shelves =
                shop.look(Shop.item("top", ToneName.NAVY), Wish.NONE).shelves();
        List<Match> matches = shelves.getFirst().matches();
        assertEquals(9, matches.getLast().product().id().value());
        for (int i = 0; i < matches.size(); i++) {
            for (Match later : matches.subList(i, matches.size())) {
                double lifted = later.score().points() - matches.get(i).score().points();
                assertTrue(lifted <= CoordinationSettings.DEFAULT.variety() + 1e-6, "lifted by " + lifted);
            }
        }
    }

    @Test
    void withoutVarietyPointsAloneDecide() {
        float[] points = {0.9f, 0.8f, 0.7f};
        Shop shop = new Shop();
        for (int id = 1; id <= 3; id++) {
            shop.add(Shop.product(id, Shop.item("bag", ToneName.RED)));
        }
        int[] arranged = new Variety(shop.assortment(), 0).arrange(new int[] {0, 1, 2}, points, 0, 3);
        assertEquals(List.of(0, 1, 2), List.of(arranged[0], arranged[1], arranged[2]));
    }

    /** A thing in a navy with this lightness. */
    private static Item navy(String category, double lightness) {
        Palette palette = Palette.of(new Tone(lightness, 3, -18), ToneName.NAVY);
        return new Item(new Category(category), palette, Pattern.PLAIN, Optional.empty(), Optional.empty(), Set.of());
    }
}
