package dev.awase.staff.products;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awase.catalog.Price;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency YEN = Currency.getInstance("JPY");
    private static final Currency EURO = Currency.getInstance("EUR");

    @Test
    void amountsAreReadAsPeopleTypeThem() {
        assertEquals(OptionalLong.of(12_900), Money.read("12,900", YEN));
        assertEquals(OptionalLong.of(12_900), Money.read("￥１２，９００", YEN));
        assertEquals(OptionalLong.of(12_900), Money.read(" 12900 円", YEN));
        assertEquals(OptionalLong.of(1_250), Money.read("12.5 €", EURO));
        assertEquals(OptionalLong.empty(), Money.read("12.5", YEN), "a yen has no parts");
        assertEquals(OptionalLong.empty(), Money.read("-1", YEN));
        assertEquals(OptionalLong.empty(), Money.read("cheap", YEN));
        assertEquals("12.50", Money.write(1_250, EURO));
    }

    @Test
    void aReducedPriceIsNotAboveTheFullOne() {
        assertEquals(Optional.empty(), Money.price("100", "101", YEN));
        assertEquals(Optional.of(new Price(100, OptionalLong.of(100), YEN)), Money.price("100", "100", YEN));
        assertEquals(Optional.of(new Price(100, OptionalLong.empty(), YEN)), Money.price("100", "", YEN));
        assertEquals(Optional.empty(), Money.price("100", "x", YEN));
        assertEquals(
                new Price(999, OptionalLong.of(699), YEN),
                BulkDialog.reduced(new Price(999, OptionalLong.empty(), YEN), 30));
    }
}
