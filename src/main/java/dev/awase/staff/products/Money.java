package dev.awase.staff.products;

import dev.awase.catalog.Price;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;

/** An amount as the staff type it: full-width digits, separators and signs of a currency are forgiven. */
final class Money {
    private Money() {}

    /** In minor units; nothing where it is no amount of this currency. */
    static OptionalLong read(String typed, Currency currency) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,¥$€円]", "");
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        try {
            long minor = new BigDecimal(plain).movePointRight(digits).longValueExact();
            return minor < 0 ? OptionalLong.empty() : OptionalLong.of(minor);
        } catch (NumberFormatException | ArithmeticException none) {
            return OptionalLong.empty();
        }
    }

    /** As typed back: digits alone. */
    static String write(long minor, Currency currency) {
        return BigDecimal.valueOf(minor, Math.max(0, currency.getDefaultFractionDigits()))
                .toPlainString();
    }

    /** A price of both fields, the second empty where it is not reduced; nothing where they make no price. */
    static Optional<Price> price(String regular, String sale, Currency currency) {
        OptionalLong full = read(regular, currency);
        OptionalLong reduced = sale.isBlank() ? OptionalLong.empty() : read(sale, currency);
        boolean wrong = full.isEmpty()
                || (!sale.isBlank() && reduced.isEmpty())
                || (reduced.isPresent() && reduced.getAsLong() > full.getAsLong());
        return wrong ? Optional.empty() : Optional.of(new Price(full.getAsLong(), reduced, currency));
    }
}
