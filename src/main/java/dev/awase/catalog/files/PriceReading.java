package dev.awase.catalog.files;

import static java.util.Map.entry;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prices as shops write them: {@code ¥12,900}, {@code 12900円}, {@code 129.00 USD}, {@code １２，９００}. */
final class PriceReading {
    // Windows-31J has one place for the yen sign and the backslash.
    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("¥", "JPY"),
            entry("円", "JPY"),
            entry("yen", "JPY"),
            entry("$", "USD"),
            entry("us$", "USD"),
            entry("€", "EUR"),
            entry("£", "GBP"),
            entry("₩", "KRW"),
            entry("元", "CNY"),
            entry("\\", "JPY"));
    private static final Pattern AMOUNT =
            Pattern.compile("(?<before>[^\\d,.]*)(?<number>\\d[\\d,.]*)(?<after>[^\\d]*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(\\d{1,3}(\\.\\d{3})+|\\d{1,12}),\\d{1,2}");
    private static final Pattern TAX = Pattern.compile("[(（]?税(込|抜|込み|抜き|別)[)）]?|\\(?tax (included|excluded)\\)?");

    /** One in which every way to write a price can be read. */
    private static final Currency CENTS = Currency.getInstance("USD");

    private final Currency standard;

    PriceReading(Currency standard) {
        this.standard = standard;
    }

    private record Amount(long minor, Currency currency) {}

    /** The product's price; a fault is noted, and nothing given where there is no price. */
    Optional<Price> of(Listing listing) {
        if (!listing.has(Field.PRICE)) {
            return listing.before().map(Product::price);
        }
        Optional<Cell> cell = listing.first(Field.PRICE);
        if (cell.isEmpty()) {
            listing.note(Field.PRICE, Rejection.Cause.MISSING);
            return Optional.empty();
        }
        Currency currency = listing.value(listing.first(Field.CURRENCY), PriceReading::currency)
                .orElse(standard);
        Optional<Amount> price = listing.value(cell, each -> amount(each, currency));
        Optional<Amount> whole = listing.value(listing.first(Field.COMPARE_AT), each -> amount(each, currency));
        if (price.isEmpty()) {
            return Optional.empty();
        }
        if (whole.isPresent() && whole.get().minor() > price.get().minor()) {
            return Optional.of(new Price(
                    whole.get().minor(),
                    OptionalLong.of(price.get().minor()),
                    price.get().currency()));
        }
        return Optional.of(new Price(
                price.get().minor(), sale(listing, price.get()), price.get().currency()));
    }

    /** What tells a row's price from that of another, however either is written; nothing where none can be read. */
    static Optional<String> asked(Row row) {
        return row.first(Field.PRICE)
                .filter(PriceReading::isRead)
                .map(price -> Stream.of(Field.PRICE, Field.SALE_PRICE, Field.COMPARE_AT)
                        .map(field -> row.first(field).map(PriceReading::plain).orElse(""))
                        .collect(Collectors.joining(" "))
                        .strip());
    }

    private static boolean isRead(Cell cell) {
        try {
            check(cell);
            return true;
        } catch (Refused unreadable) {
            return false;
        }
    }

    /** Refuses a cell that holds no price of whatever currency. */
    static void check(Cell cell) {
        amount(cell, CENTS);
    }

    private static String plain(Cell cell) {
        return Resources.normal(cell.text()).replaceAll("[^\\d.]|\\.0*$", "");
    }

    private OptionalLong sale(Listing listing, Amount price) {
        if (!listing.has(Field.SALE_PRICE)) {
            return OptionalLong.empty();
        }
        return listing.value(listing.first(Field.SALE_PRICE), each -> {
                    Amount sale = amount(each, price.currency());
                    if (sale.minor() > price.minor() || !sale.currency().equals(price.currency())) {
                        throw each.refused(Rejection.Cause.SALE_PRICE);
                    }
                    return sale;
                })
                .map(sale -> OptionalLong.of(sale.minor()))
                .orElse(OptionalLong.empty());
    }

    private static Amount amount(Cell cell, Currency standard) {
        if (isWhole(cell.text()) && standard.getDefaultFractionDigits() == 0) {
            return new Amount(Long.parseLong(cell.text()), standard);
        }
        String text = TAX.matcher(Resources.normal(cell.text())).replaceAll("").strip();
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw cell.refused(Rejection.Cause.PRICE);
        }
        Currency currency = sign(amount.group("before"), cell)
                .or(() -> sign(amount.group("after").replaceAll("[-~.]", ""), cell))
                .orElse(standard);
        BigDecimal number =
                number(amount.group("number"), currency).orElseThrow(() -> cell.refused(Rejection.Cause.PRICE));
        try {
            int digits = Math.max(0, currency.getDefaultFractionDigits());
            return new Amount(number.movePointRight(digits).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw cell.refused(Rejection.Cause.PRICE);
        }
    }

    /** The plainest form, which most files hold throughout. */
    private static boolean isWhole(String text) {
        return text.length() <= 12 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** A comma between thousands, or before the cents where the currency has them. */
    private static Optional<BigDecimal> number(String text, Currency currency) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        if (currency.getDefaultFractionDigits() > 0
                && DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }

    private static Optional<Currency> sign(String written, Cell cell) {
        String sign = written.strip();
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(SIGNS.getOrDefault(sign, sign.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            throw cell.refused(Rejection.Cause.PRICE);
        }
    }

    private static Currency currency(Cell cell) {
        try {
            String code = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC);
            return Currency.getInstance(SIGNS.getOrDefault(code, code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw cell.refused(Rejection.Cause.CURRENCY);
        }
    }
}
