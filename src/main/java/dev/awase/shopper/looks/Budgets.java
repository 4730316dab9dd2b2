package dev.awase.shopper.looks;

import java.util.Currency;
import java.util.List;

/** The budgets offered for one piece, in minor units: round sums of about the same worth in each currency. */
final class Budgets {
    private static final List<Long> STEPS = List.of(3L, 5L, 10L, 20L, 40L);

    private Budgets() {}

    static List<Long> in(Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        // A currency without minor units (yen, won) counts in thousands what others count in tens.
        long unit = digits == 0 ? 1000 : 10 * Math.round(Math.pow(10, digits));
        return STEPS.stream().map(step -> step * unit).toList();
    }
}
