package dev.awase.catalog.tidy;

import dev.awase.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * One look through the whole catalog. Every product is seen once, as it streams from the file; words and ids are kept
 * meanwhile, some hundred bytes a product. May be used once.
 */
public final class TidyScan {
    private static final int EACH = 500;

    private final Catalog catalog;
    private final LocalDate today;
    private final Watch watch;

    /** What it is at. */
    public enum Stage {
        READING,
        COMPARING,
        PICTURES;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whoever waits for it; an exception stops it. */
    public interface Watch {
        /** @param share of this stage, 0 to 1; below 0 where nobody can say */
        void tell(Stage stage, double share);
    }

    /**
     * What was looked through.
     *
     * @param version the product version before the first product was read
     * @param tooFew kinds of thing with too few products to compare their prices
     */
    public record Seen(long version, int products, int tooFew) {}

    /** {@code today} is the day that seasons and dates are told by. */
    public TidyScan(Catalog catalog, LocalDate today, Watch watch) {
        this.catalog = catalog;
        this.today = today;
        this.watch = watch;
    }

    /** Gives each finding to {@code found} and says what it saw. */
    public Seen run(Consumer<Untidy> found) {
        long version = catalog.productVersion();
        int all = Math.max(1, catalog.size());
        PriceCheck prices = new PriceCheck();
        List<Check> checks = List.of(
                new SpellingCheck(),
                new BrandCheck(),
                new NameCheck(),
                new SizeCheck(),
                prices,
                new DateCheck(today, catalog.pushes()),
                new TwinCheck(),
                new PictureCheck(share -> watch.tell(Stage.PICTURES, share)));
        int[] seen = {0};
        catalog.forEach(product -> {
            if (seen[0]++ % EACH == 0) {
                watch.tell(Stage.READING, Math.min(1, (double) seen[0] / all));
            }
            checks.forEach(check -> check.see(product, found));
        });
        for (Check check : checks) {
            watch.tell(Stage.COMPARING, -1);
            check.end(found);
        }
        return new Seen(version, seen[0], prices.tooFew());
    }
}
