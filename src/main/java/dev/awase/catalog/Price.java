package dev.awase.catalog;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.OptionalLong;

/** What a product costs, in minor units of the currency (yen have none), and its sale price where there is one. */
public record Price(long regular, OptionalLong sale, Currency currency) {
    public Price {
        if (regular < 0 || (sale.isPresent() && (sale.getAsLong() < 0 || sale.getAsLong() > regular))) {
            throw new IllegalArgumentException(
                    "a price is not negative and a sale price not above it: " + regular + ", sale " + sale);
        }
    }

    /** What the shopper pays, in minor units. */
    public long now() {
        return sale.orElse(regular);
    }

    /** As written for a reader of this language, such as {@code ￥12,900}. */
    public String format(long minorUnits, Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(language);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(minorUnits, digits));
    }
}
