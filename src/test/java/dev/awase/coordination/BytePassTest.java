package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awase.item.Category;
import dev.awase.item.ToneName;
import org.junit.jupiter.api.Test;

class BytePassTest {
    private static final BytePass PASS = new BytePass(Shop.FASHION);

    @Test
    void readsEveryRowThatIsRankedAndNoOther() {
        Shop shop = new Shop();
        for (long id = 1; id <= 70; id++) {
            shop.add(Shop.product(id, Shop.item("top", ToneName.WHITE)));
        }
        assertEquals(0, PASS.over(shop.assortment(), new Category("top")), "a top is not ranked beside a top");
        double seventy = PASS.over(shop.assortment(), new Category("bottom"));
        assertNotEquals(0, seventy);
        for (long id = 71; id <= 140; id++) {
            shop.add(Shop.product(id, Shop.item("top", ToneName.WHITE)));
        }
        assertEquals(2 * seventy, PASS.over(shop.assortment(), new Category("bottom")), Math.abs(seventy) * 1e-4);
    }
}
