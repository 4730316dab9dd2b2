package dev.awase;

import dev.awase.analytics.Sale;
import dev.awase.analytics.SqliteSales;
import dev.awase.analytics.VisitRecord;
import dev.awase.analytics.VisitRecord.Dwelt;
import dev.awase.analytics.VisitRecord.Ending;
import dev.awase.analytics.VisitRecord.Source;
import dev.awase.analytics.VisitRecord.Stage;
import dev.awase.analytics.VisitRecord.Want;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.coordination.Aspect;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.Wish;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.ToneName;
import dev.awase.session.ShopFloor;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Shoppers who are made up, in a shop that is not: what they are shown, find and miss is what the kiosk's own floor
 * answers for their item and wish. How far they go is drawn; none of it says anything about real people.
 */
final class SimulatedShoppers {
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL", "3XL", "22.5", "24.0", "26.0", "29.0");
    private static final int OPENS = 10;
    private static final int HOURS = 10;
    private static final double WEEKEND = 1.7;
    /** One visit in ten is held out; of ten opened things two are bought, and rather fewer without the style. */
    private static final double HELD = 0.1;

    /** As many of a shelf as stand in sight. */
    private static final int IN_SIGHT = 3;

    private static final double ASKED = 0.08;
    /** What such shoppers ask for in vain. */
    private static final List<String> MISSED =
            List.of("浴衣", "gaiters", "サスペンダー", "cummerbund", "ポンチョ", "raincoat", "足袋", "earmuffs", "甚平");

    private static final double BOUGHT = 0.2;
    private static final double BOUGHT_WITHOUT = 0.13;
    /** What was seen and not opened is bought so much more seldom. */
    private static final double UNOPENED = 0.05;

    private final ShopFloor floor;
    private final ZoneId zone;
    private final Random chance;
    private final List<Category> categories;
    /** The same item and wish are answered alike: asked once. */
    private final Map<List<Object>, Look> looks = new HashMap<>();

    private final Map<ProductId, List<String>> reasons = new HashMap<>();

    SimulatedShoppers(ShopFloor floor, ZoneId zone, long seed) {
        this.floor = floor;
        this.zone = zone;
        this.chance = new Random(seed);
        this.categories = floor.taxonomy().categories();
    }

    /** The visits of one day, about so many on a weekday and more at a weekend; none that begins after {@code now}. */
    List<VisitRecord> on(LocalDate day, int usual, Instant now) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        long many = Math.round(usual * (weekend ? WEEKEND : 1) * chance.nextDouble(0.7, 1.3));
        List<VisitRecord> visits = new ArrayList<>();
        for (long i = 0; i < many; i++) {
            // Two draws make the afternoon busier than the edges of the day.
            double hour = OPENS + HOURS * (chance.nextDouble() + chance.nextDouble()) / 2;
            Instant began =
                    day.atStartOfDay(zone).plusSeconds(Math.round(hour * 3600)).toInstant();
            if (began.isBefore(now)) {
                visits.add(visit(began));
            }
        }
        return visits;
    }

    /** By the clock and not by chance: what else a seed makes up stays as it was. */
    private static Set<Stage> takenHome(Instant began, Set<Stage> reached) {
        if (reached.contains(Stage.LOOK) && Math.floorMod(began.getEpochSecond(), 8) == 0) {
            reached.add(Stage.TAKEN);
        }
        return reached;
    }

    private VisitRecord visit(Instant began) {
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        Map<Dwelt, Duration> dwell = new EnumMap<>(Dwelt.class);
        List<Want> wants = new ArrayList<>();
        Set<ProductId> opened = new HashSet<>();
        Set<ProductId> shown = new HashSet<>();
        Optional<Category> category = Optional.empty();
        boolean held = chance.nextDouble() < HELD;
        if (chance.nextDouble() < 0.78) {
            reached.add(Stage.PHOTO);
            dwell.put(Dwelt.CAPTURE, seconds(12));
            if (chance.nextDouble() < 0.93) {
                category = Optional.of(one(categories));
                look(category.get(), reached, dwell, wants, opened, shown);
            }
        }
        if (reached.contains(Stage.LOOK) && chance.nextDouble() < 0.05) {
            reached.add(Stage.CALLED);
            dwell.put(Dwelt.ASK, seconds(35));
        }
        Duration whole = dwell.values().stream().reduce(seconds(8), Duration::plus);
        int touches = 2 + reached.size() * 3 + chance.nextInt(6);
        return new VisitRecord(
                began,
                began.plus(whole),
                Source.SIMULATED,
                chance.nextInt(10) < 8 ? Locale.JAPANESE : Locale.ENGLISH,
                category,
                takenHome(began, reached),
                ending(reached),
                touches,
                dwell,
                wants,
                opened,
                shown,
                reached.contains(Stage.LOOK) && chance.nextDouble() < ASKED
                        ? Set.of(chance.nextBoolean() ? one(MISSED.subList(0, 3)) : one(MISSED))
                        : Set.of(),
                held);
    }

    /** The rules whose reasons a product was last shown with. */
    List<String> reasons(ProductId product) {
        return reasons.getOrDefault(product, List.of());
    }

    /**
     * What such visits bought afterwards: something of what they opened, seldom of what they only saw; more
     * often where the style was shown.
     */
    List<Sale> sales(List<VisitRecord> visits, Function<ProductId, Optional<Product>> products) {
        List<Sale> sales = new ArrayList<>();
        for (VisitRecord visit : visits) {
            for (ProductId shown : visit.shown()) {
                double bought = visit.held() ? BOUGHT_WITHOUT : BOUGHT;
                if (chance.nextDouble() < (visit.opened().contains(shown) ? bought : bought * UNOPENED)) {
                    Instant at = visit.ended().plusSeconds(300L + chance.nextInt(5_000));
                    products.apply(shown)
                            .ifPresent(product -> sales.add(new Sale(
                                    SqliteSales.SIMULATED + " " + visit.began() + " " + shown.value(),
                                    at,
                                    shown,
                                    1,
                                    product.price().now())));
                }
            }
        }
        return sales;
    }

    private void look(
            Category category,
            Set<Stage> reached,
            Map<Dwelt, Duration> dwell,
            List<Want> wants,
            Set<ProductId> opened,
            Set<ProductId> shown) {
        reached.add(Stage.LOOK);
        dwell.put(Dwelt.LOOKS, seconds(40));
        ToneName tone = one(List.of(ToneName.values()));
        Wish wish = wish();
        Look look = looks.computeIfAbsent(
                List.of(category, tone, wish),
                _ -> floor.look(
                        new Item(
                                category,
                                Palette.of(tone),
                                Pattern.PLAIN,
                                Optional.empty(),
                                Optional.empty(),
                                Set.of()),
                        wish));
        boolean any = !look.isEmpty();
        wish.size().ifPresent(size -> wants.add(new Want(Want.Kind.SIZE, size, has(look, size))));
        wish.tones().forEach(wished -> wants.add(new Want(Want.Kind.TONE, wished.id(), any)));
        for (Shelf shelf : look.shelves()) {
            shelf.matches().stream()
                    .limit(IN_SIGHT)
                    .forEach(match -> shown.add(match.product().id()));
            if (shelf.matches().isEmpty()) {
                wants.add(new Want(Want.Kind.CATEGORY, shelf.slot().category().id(), false));
            } else if (chance.nextDouble() < 0.16) {
                reached.add(Stage.DETAIL);
                dwell.merge(Dwelt.DETAIL, seconds(18), Duration::plus);
                opened.add(open(shelf.matches().getFirst()));
            }
        }
    }

    private ProductId open(Match match) {
        reasons.put(
                match.product().id(),
                match.score().reasons().stream()
                        .flatMap(reason -> Aspect.of(reason).stream())
                        .map(Aspect::id)
                        .distinct()
                        .toList());
        return match.product().id();
    }

    private static boolean has(Look look, String size) {
        return look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .flatMap(match -> match.product().variants().stream())
                .anyMatch(variant -> variant.stock() > 0 && variant.size().equalsIgnoreCase(size));
    }

    private Wish wish() {
        Wish wish = Wish.NONE;
        if (chance.nextDouble() < 0.25) {
            wish = wish.withSize(Optional.of(one(SIZES)));
        }
        return chance.nextDouble() < 0.15 ? wish.withTones(Set.of(one(List.of(ToneName.values())))) : wish;
    }

    private Ending ending(Set<Stage> reached) {
        double drawn = chance.nextDouble();
        if (drawn < 0.01) {
            return Ending.TROUBLE;
        }
        double finishes = reached.contains(Stage.LOOK) ? 0.55 : 0.05;
        return drawn < finishes ? Ending.FINISHED : drawn < 0.9 ? Ending.LEFT : Ending.RESTARTED;
    }

    /** Around so many seconds, a few much longer. */
    private Duration seconds(double middle) {
        return Duration.ofMillis(Math.round(1000 * middle * Math.exp(0.6 * chance.nextGaussian())));
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
