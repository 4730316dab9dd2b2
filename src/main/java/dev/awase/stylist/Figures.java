package dev.awase.stylist;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.Variant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The numbers of a sentence against the catalog: an amount of money is a price of the product spoken of, a count of
 * pieces its stock, and any other number above a handful stands in its own words or is the size she asked for. A share, such as 60 %, stands in its own words as one.
 */
final class Figures {
    private static final String NUMBER = "\\d+(?:[,.]\\d+)*";
    private static final Pattern MONEY = Pattern.compile("[¥￥$€£]\\s*(" + NUMBER + ")|(" + NUMBER
            + ")\\s*(?:円|yen\\b|dollars?\\b|euros?\\b|pounds?\\b|usd\\b|eur\\b|gbp\\b|jpy\\b)");
    private static final Pattern STOCK = Pattern.compile("(?:残り|あと)\\s*(" + NUMBER + ")\\s*[点着枚個足本双]?|(?:only |just )?("
            + NUMBER + ") (?:pieces? |pairs? |of them )?(?:left|in stock|remaining)|在庫(?:は|が|:)?\\s*(" + NUMBER
            + ")\\s*[点着枚個足本]?");
    private static final Pattern WRITTEN_OUT = Pattern.compile("[〇一二三四五六七八九十百千万億]+\\s*円|\\d[十百千万億]");
    private static final Pattern SHARE = Pattern.compile("(" + NUMBER + ")\\s*(?:%|percent\\b|per cent\\b|パーセント|割)");
    private static final Pattern ANY = Pattern.compile("(" + NUMBER + ")\\s*%?");
    private static final BigDecimal HANDFUL = BigDecimal.valueOf(6);
    private static final Pattern PRICE_WORDS = Pattern.compile(
            "値段|価格|税込み?|\\bprice[ds]?\\b|\\bcosts?\\b|\\bpriced at\\b|お手頃|手頃|\\bcheap(?:er|est)?\\b|\\baffordable\\b|\\binexpensive\\b");

    private Figures() {}

    /**
     * The words without what the catalog confirms of these products; empty where a figure is wrong. {@code size} is the
     * one that the shopper asked for, empty if none.
     */
    static Optional<String> confirmed(String words, List<Product> products, String size) {
        if (WRITTEN_OUT.matcher(words).find()) {
            return Optional.empty();
        }
        Optional<String> rest = Optional.of(words);
        rest = rest.flatMap(left ->
                without(left, MONEY, found -> products.stream().anyMatch(product -> isPrice(found, product))));
        boolean priced = rest.filter(left -> !left.equals(words)).isPresent();
        rest = rest.flatMap(left -> withoutStock(left, products));
        rest = rest.flatMap(left ->
                without(left, SHARE, found -> products.stream().anyMatch(product -> isShare(found, product))));
        rest = rest.flatMap(left -> without(left, ANY, found -> isKnown(found, products, size)));
        return rest.map(left -> priced ? PRICE_WORDS.matcher(left).replaceAll(" ") : left);
    }

    /** The words without counts of pieces that are right; empty where one is wrong. */
    static Optional<String> withoutStock(String words, List<Product> products) {
        return without(words, STOCK, found -> products.stream().anyMatch(product -> isStock(found, product)));
    }

    private interface Confirmed {
        boolean of(String number);
    }

    private static Optional<String> without(String words, Pattern pattern, Confirmed confirmed) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            if (!confirmed.of(number(matcher))) {
                return Optional.empty();
            }
        }
        return Optional.of(matcher.replaceAll(" "));
    }

    private static String number(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return "";
    }

    private static boolean isPrice(String number, Product product) {
        Price price = product.price();
        int digits = Math.max(0, price.currency().getDefaultFractionDigits());
        OptionalLong sale = price.sale();
        return LongStream.concat(LongStream.of(price.regular(), price.now()), sale.stream())
                .mapToObj(minor -> BigDecimal.valueOf(minor, digits))
                .anyMatch(amount -> value(number)
                        .filter(told -> told.compareTo(amount) == 0)
                        .isPresent());
    }

    private static boolean isStock(String number, Product product) {
        Stream<Integer> counts = Stream.concat(
                Stream.of(product.stock()), product.variants().stream().map(Variant::stock));
        return value(number)
                .filter(told -> counts.anyMatch(count -> told.compareTo(BigDecimal.valueOf(count)) == 0))
                .isPresent();
    }

    private static boolean isShare(String number, Product product) {
        Pattern share = Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "\\s*(?:%|percent|パーセント)");
        return ProductWords.lines(product).stream()
                .filter(line -> !Promises.areOrders(line))
                .anyMatch(line -> share.matcher(line).find());
    }

    private static boolean isKnown(String number, List<Product> products, String size) {
        boolean handful =
                value(number).filter(told -> told.compareTo(HANDFUL) <= 0).isPresent() && !number.contains(".");
        return handful
                || holds(size, number)
                || products.stream()
                        .anyMatch(product -> holds(ProductWords.all(product), number)
                                || product.variants().stream().anyMatch(variant -> holds(variant.size(), number))
                                || product.place()
                                        .filter(place -> holds(place.toString(), number))
                                        .isPresent());
    }

    private static boolean holds(String text, String number) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d])")
                .matcher(text)
                .find();
    }

    /** 12,900 and 12.900 are read alike where three digits follow; 49.90 is not. */
    private static Optional<BigDecimal> value(String number) {
        String plain = number.replaceAll("[,.](?=\\d{3}(?!\\d))", "").replace(",", ".");
        return plain.matches("\\d{1,12}(?:\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
