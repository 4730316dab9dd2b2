package dev.awase.catalog.tidy;

import dev.awase.catalog.Amendment;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Push;
import dev.awase.catalog.tidy.Untidy.Reason;
import dev.awase.catalog.tidy.Untidy.Stuck;
import dev.awase.item.Season;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Days and parts that keep a product from being sold as meant. */
final class DateCheck implements Check {
    private static final int NEXT_SEASON_MONTHS = 3;
    /** So long a product has had its season, whichever it was. */
    private static final int LONG_MONTHS = 6;

    private final LocalDate today;
    private final Set<Season> nowAndNext;
    private final Set<ProductId> pushed;

    /** @param pushes of any time; those of today count */
    DateCheck(LocalDate today, Collection<Push> pushes) {
        this.today = today;
        this.pushed = pushes.stream()
                .filter(push -> push.activeOn(today))
                .map(Push::product)
                .collect(Collectors.toSet());
        this.nowAndNext = EnumSet.of(Season.on(today), Season.on(today.plusMonths(NEXT_SEASON_MONTHS)));
    }

    @Override
    public void see(Product product, Consumer<Untidy> found) {
        boolean backwards = product.from()
                .flatMap(from -> product.until().filter(until -> until.isBefore(from)))
                .isPresent();
        if (backwards) {
            Amendment.Sold swapped = new Amendment.Sold(product.until(), product.from());
            found.accept(stuck(product, Reason.ENDS_BEFORE_IT_BEGINS, Optional.of(swapped)));
        } else if (product.variants().isEmpty()) {
            found.accept(stuck(product, Reason.NO_VARIANTS, Optional.empty()));
        } else if (pushed.contains(product.id()) && isOutOfSeason(product)) {
            found.accept(stuck(product, Reason.PUSHED_OUT_OF_SEASON, Optional.empty()));
        } else if (seasonIsOver(product)) {
            Amendment.Sold ended = new Amendment.Sold(product.from(), Optional.of(today.minusDays(1)));
            found.accept(stuck(product, Reason.SEASON_OVER, Optional.of(ended)));
        }
    }

    @Override
    public void end(Consumer<Untidy> found) {
        // Each product was judged by itself.
    }

    /** Worn neither now nor in the season to come. */
    private boolean isOutOfSeason(Product product) {
        return !product.item().seasons().isEmpty()
                && product.item().seasons().stream().noneMatch(nowAndNext::contains);
    }

    /**
     * Out of season, and still sold without an end at its full price half a year after it came. A summer dress in winter
     * is no mistake by itself: the kiosk ranks it by its season, and it comes round again.
     */
    private boolean seasonIsOver(Product product) {
        return isOutOfSeason(product)
                && product.from()
                        .filter(from -> !from.isAfter(today.minusMonths(LONG_MONTHS)))
                        .isPresent()
                && product.until().isEmpty()
                && product.price().sale().isEmpty();
    }

    private static Stuck stuck(Product product, Reason reason, Optional<Amendment.Sold> proposal) {
        return new Stuck(product.id(), reason, product.from(), product.until(), proposal);
    }
}
