package dev.awase.catalog.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.catalog.tidy.Untidy.Priced;
import dev.awase.item.Fit;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Prices stand out beside their like, and of few nothing is said. */
final class PriceCheckTest {
    private final MessyShop shop = new MessyShop();

    @Test
    void pricesStandOutWithinTheirKind() {
        for (int i = 0; i < 20; i++) {
            long price = 4_000L + i * 200L;
            shop.add(draft -> price(draft, price));
        }
        shop.add(draft -> price(draft, 59_000));
        shop.add(draft -> price(draft, 600_000));
        shop.add(draft -> price(draft, 580));
        shop.add(draft -> price(draft, 1_100_000_000));
        shop.add(draft -> price(draft, 0));
        shop.add(draft -> price(draft, 12_000));
        shop.add(draft -> {
            draft.sale = OptionalLong.of(5_000);
            return price(draft, 5_000);
        });
        List<String> told = shop.found(UntidyKind.PRICE).stream()
                .map(untidy -> (Priced) untidy)
                .map(priced -> priced.price().now() + " " + priced.cause() + " "
                        + priced.proposal()
                                .map(price -> Long.toString(price.now()))
                                .orElse("-"))
                .toList();
        assertEquals(
                List.of(
                        "59000 TEN_TIMES 5900",
                        "600000 HUNDRED_TIMES 6000",
                        "580 A_TENTH 5800",
                        "1100000000 HIGH -",
                        "0 NOTHING -",
                        "5000 SALE_NOT_LOWER 5000"),
                told);
        Priced slip = (Priced) shop.found(UntidyKind.PRICE).getFirst();
        assertEquals(26, slip.compared(), "all but the one that costs nothing");
        assertTrue(slip.typical() > 5_000 && slip.typical() < 7_000, "typical is " + slip.typical());
    }

    @Test
    void ofFewPricesNothingIsSaid() {
        for (int i = 1; i < PriceCheck.ENOUGH - 1; i++) {
            shop.add(draft -> price(draft, 5_000));
        }
        shop.add(draft -> price(draft, 50_000));
        assertEquals(List.of(), shop.found(UntidyKind.PRICE));
        assertEquals(
                1,
                new TidyScan(shop.catalog(), MessyShop.TODAY, (_, _) -> {})
                        .run(_ -> {})
                        .tooFew());
        shop.add(draft -> price(draft, 5_000));
        assertEquals(1, shop.found(UntidyKind.PRICE).size());
    }

    @Test
    void aShopOfOnePriceHasNoOutlierUnderThreeTimes() {
        for (int i = 0; i < 20; i++) {
            shop.add(draft -> price(draft, 5_000));
        }
        shop.add(draft -> price(draft, 9_000));
        assertEquals(List.of(), shop.found(UntidyKind.PRICE));
    }

    @Test
    void whatChildrenWearIsComparedWithItsLike() {
        for (int i = 0; i < 20; i++) {
            shop.add(draft -> price(draft, 9_000));
            shop.add(draft -> {
                draft.fit = Fit.KIDS;
                return price(draft, 2_500);
            });
        }
        assertEquals(List.of(), shop.found(UntidyKind.PRICE));
    }

    private static MessyShop.Draft price(MessyShop.Draft draft, long price) {
        draft.price = price;
        return draft;
    }
}
