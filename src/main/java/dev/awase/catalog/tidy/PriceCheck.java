package dev.awase.catalog.tidy;

import dev.awase.catalog.Price;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.tidy.Untidy.Cause;
import dev.awase.item.Fit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Prices that stand out within one kind of thing and one currency. Prices grow by factors and not by sums, so their
 * logarithms are compared: the modified z-score 0.6745 (x − median) / MAD, out of the ordinary above 3.5 (B. Iglewicz and
 * D. Hoaglin, "How to detect and handle outliers", ASQC 1993). It must be three times or a third of the median as well, as
 * where nearly all cost the same the least difference would stand out. Of too few products nothing is said.
 */
final class PriceCheck implements Check {
    static final int ENOUGH = 12;
    private static final double OUT = 3.5;
    private static final double CONSISTENT = 0.6745;
    private static final double FAR = Math.log(3);
    /** So near the median a price is believed even on a shelf of nearly one price. */
    private static final double NEAR = Math.log(1.5);

    /** Spread of the logarithms below which a shelf counts as one price: about 4 %. */
    private static final double LEAST_SPREAD = 0.04;

    private final Map<Shelf, List<Seen>> shelves = new LinkedHashMap<>();
    private int tooFew;

    /** What children wear is a shelf of its own: it costs less. */
    private record Shelf(String category, boolean kids, String currency) {}

    private record Seen(ProductId product, Price price) {}

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        Price price = product.price();
        shelves.computeIfAbsent(
                        new Shelf(
                                product.item().category().id(),
                                product.fit() == Fit.KIDS,
                                price.currency().getCurrencyCode()),
                        _ -> new ArrayList<>())
                .add(new Seen(product.id(), price));
    }

    /** Kinds of thing with too few products to compare; after {@link #end}. */
    int tooFew() {
        return tooFew;
    }

    @Override
    public void end(Consumer<Untidy> found) {
        for (List<Seen> shelf : shelves.values()) {
            double[] logs = shelf.stream()
                    .mapToLong(seen -> seen.price().regular())
                    .filter(regular -> regular > 1)
                    .mapToDouble(Math::log)
                    .sorted()
                    .toArray();
            Ordinary ordinary = logs.length < ENOUGH ? Ordinary.UNKNOWN : Ordinary.of(logs);
            tooFew += logs.length < ENOUGH ? 1 : 0;
            shelf.forEach(seen -> judge(seen, ordinary).ifPresent(found));
        }
    }

    private static Optional<Untidy> judge(Seen seen, Ordinary ordinary) {
        Price price = seen.price();
        if (price.regular() <= 1) {
            return Optional.of(untidy(seen, Cause.NOTHING, Optional.empty(), ordinary));
        }
        if (price.sale().isPresent() && price.sale().getAsLong() >= price.regular()) {
            Price full = new Price(price.regular(), OptionalLong.empty(), price.currency());
            return Optional.of(untidy(seen, Cause.SALE_NOT_LOWER, Optional.of(full), ordinary));
        }
        if (ordinary.holds(log(price))) {
            return Optional.empty();
        }
        boolean high = log(price) > ordinary.median();
        for (int factor : new int[] {10, 100}) {
            Optional<Price> meant = high ? divided(price, factor) : multiplied(price, factor);
            if (meant.filter(other -> ordinary.likely(log(other))).isPresent()) {
                Cause cause = high
                        ? factor == 10 ? Cause.TEN_TIMES : Cause.HUNDRED_TIMES
                        : factor == 10 ? Cause.A_TENTH : Cause.A_HUNDREDTH;
                return Optional.of(untidy(seen, cause, meant, ordinary));
            }
        }
        return Optional.of(untidy(seen, high ? Cause.HIGH : Cause.LOW, Optional.empty(), ordinary));
    }

    private static double log(Price price) {
        return Math.log((double) price.regular());
    }

    private static Untidy untidy(Seen seen, Cause cause, Optional<Price> meant, Ordinary ordinary) {
        return new Untidy.Priced(seen.product(), cause, seen.price(), meant, ordinary.price(), ordinary.compared());
    }

    private static Optional<Price> divided(Price price, int factor) {
        return price.regular() % factor == 0 && price.sale().orElse(0) % factor == 0
                ? Optional.of(new Price(
                        price.regular() / factor,
                        price.sale().isPresent()
                                ? OptionalLong.of(price.sale().getAsLong() / factor)
                                : OptionalLong.empty(),
                        price.currency()))
                : Optional.empty();
    }

    private static Optional<Price> multiplied(Price price, int factor) {
        return Optional.of(new Price(
                price.regular() * factor,
                price.sale().isPresent() ? OptionalLong.of(price.sale().getAsLong() * factor) : OptionalLong.empty(),
                price.currency()));
    }

    /** What is ordinary on a shelf, in logarithms. */
    private record Ordinary(double median, double spread, int compared) {
        static final Ordinary UNKNOWN = new Ordinary(0, 0, 0);

        static Ordinary of(double[] sorted) {
            double median = middle(sorted);
            double[] away = Arrays.stream(sorted)
                    .map(log -> Math.abs(log - median))
                    .sorted()
                    .toArray();
            return new Ordinary(median, Math.max(LEAST_SPREAD, middle(away)), sorted.length);
        }

        private static double middle(double[] sorted) {
            int half = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }

        boolean holds(double log) {
            return compared == 0 || z(log) <= OUT || Math.abs(log - median) < FAR;
        }

        /** Well inside: a price that anybody would believe. */
        boolean likely(double log) {
            return z(log) <= OUT / 2 || Math.abs(log - median) < NEAR;
        }

        private double z(double log) {
            return CONSISTENT * Math.abs(log - median) / spread;
        }

        long price() {
            return compared == 0 ? 0 : Math.round(Math.exp(median));
        }
    }
}
