package dev.awase.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import dev.awase.item.ToneName;
import org.junit.jupiter.api.Test;

class AssortmentTest {
    @Test
    void aCategoryIsOneRangeOrderedById() {
        Assortment assortment = new Shop()
                .add(Shop.product(9, Shop.item("bag", ToneName.RED)))
                .add(Shop.product(2, Shop.item("top", ToneName.RED)))
                .add(Shop.product(5, Shop.item("bag", ToneName.RED)))
                .assortment();
        Assortment.Range bags = assortment.range(new Category("bag"));
        assertEquals(2, bags.end() - bags.start());
        assertEquals(5, assortment.ids[bags.start()]);
        assertEquals(9, assortment.ids[bags.end() - 1]);
        assertEquals(Assortment.Range.NONE, assortment.range(new Category("hat")));
        assertEquals(9, assortment.ids[assortment.row(new ProductId(9))]);
        assertEquals(-1, assortment.row(new ProductId(7)));
    }

    @Test
    void leavesOutWhatTheTaxonomyDoesNotKnow() {
        Assortment assortment = Assortment.builder(Shop.FASHION)
                .add(Shop.product(1, Shop.item("sofa", ToneName.RED)))
                .add(Shop.product(2, Shop.item("bag", ToneName.RED)))
                .build();
        assertEquals(1, assortment.size());
    }

    @Test
    void anEmptyShopIsAnAssortmentToo() {
        assertEquals(0, Assortment.builder(Shop.FASHION).build().size());
    }

    @Test
    void priceLevelsCountFromTheMedianInDoublings() {
        Assortment assortment = new Shop()
                .add(Shop.withPrice(Shop.product(1, Shop.item("bag", ToneName.RED)), 2500))
                .add(Shop.withPrice(Shop.product(2, Shop.item("bag", ToneName.RED)), 5000))
                .add(Shop.withPrice(Shop.product(3, Shop.item("bag", ToneName.RED)), 10000))
                .assortment();
        assertEquals(-1, assortment.priceLevel[0], 0.01);
        assertEquals(0, assortment.priceLevel[1], 0.01);
        assertEquals(1, assortment.priceLevel[2], 0.01);
    }

    @Test
    void aPriceOfZeroIsALevelToo() {
        Assortment assortment = new Shop()
                .add(Shop.withPrice(Shop.product(1, Shop.item("bag", ToneName.RED)), 0))
                .assortment();
        assertTrue(Float.isFinite(assortment.priceLevel[0]));
    }
}
