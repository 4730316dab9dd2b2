package dev.awase.session;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Match;
import dev.awase.coordination.Outfit;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Dresses the idle screen from what the shop has: other looks each day, the same ones all day long but for what is sold.
 * Made anew where the catalog's version has moved, else at hand. Safe to call from any thread.
 */
public final class ShowWindow {
    private static final Logger LOG = LoggerFactory.getLogger(ShowWindow.class);

    static final int LOOKS = 8;

    /** Of so many products over all kinds the day's heroes are drawn. */
    private static final int CANDIDATES = 160;

    /** A hero alone with one piece is no look; more than four pieces are too small to be seen from afar. */
    private static final int LEAST_WITH = 2;

    private static final int MOST_WITH = 3;

    private final ShopFloor floor;
    private Optional<Dressed> dressed = Optional.empty();

    private record Dressed(long version, LocalDate day, List<Showpiece> looks) {}

    public ShowWindow(ShopFloor floor) {
        this.floor = floor;
    }

    /** Today's looks of what is in stock now; empty where too few products have a picture. */
    public synchronized List<Showpiece> looks() {
        LocalDate today = floor.today();
        try {
            long version = floor.version();
            return dressed.filter(now -> now.version() == version && now.day().equals(today))
                    .orElseGet(() -> dress(version, today))
                    .looks();
        } catch (CatalogFault fault) {
            LOG.debug("the idle screen shows pictures alone", fault);
            return List.of();
        }
    }

    private Dressed dress(long version, LocalDate today) {
        List<Product> candidates = new ArrayList<>(floor.spread(CANDIDATES));
        Collections.shuffle(candidates, new Random(today.toEpochDay()));
        // What a taxonomy names first is dressed around: a coat before a ring.
        candidates.sort(Comparator.comparing(product -> !isMain(product)));
        List<Showpiece> looks = new ArrayList<>();
        Set<ProductId> used = new HashSet<>();
        for (Product hero : candidates) {
            boolean sameAsLast = !looks.isEmpty()
                    && looks.getLast()
                            .hero()
                            .item()
                            .category()
                            .equals(hero.item().category());
            if (looks.size() < LOOKS && !sameAsLast && !used.contains(hero.id()) && isShown(hero, today)) {
                around(hero, used, today).ifPresent(look -> {
                    looks.add(look);
                    look.pieces().forEach(piece -> used.add(piece.id()));
                });
            }
        }
        Dressed now = new Dressed(version, today, List.copyOf(looks));
        dressed = Optional.of(now);
        return now;
    }

    private boolean isMain(Product product) {
        List<Category> roots = floor.taxonomy().roots();
        Category root = floor.taxonomy().root(product.item().category());
        return roots.indexOf(root) < (roots.size() + 1) / 2;
    }

    /** None where a piece of it is in another look already, or too little has a picture. */
    private Optional<Showpiece> around(Product hero, Set<ProductId> used, LocalDate today) {
        List<Product> with = Outfit.of(floor.around(hero, Wish.NONE)).pieces().stream()
                .map(Match::product)
                .filter(piece -> isShown(piece, today) && !used.contains(piece.id()))
                .limit(MOST_WITH)
                .toList();
        return with.size() < LEAST_WITH ? Optional.empty() : Optional.of(new Showpiece(hero, with));
    }

    private static boolean isShown(Product product, LocalDate today) {
        return product.stock() > 0
                && product.activeOn(today)
                && product.pictures().stream().limit(1).anyMatch(Files::isReadable);
    }
}
