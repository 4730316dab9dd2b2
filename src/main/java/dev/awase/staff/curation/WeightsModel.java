package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.catalog.RuleWeights;
import dev.awase.coordination.Aspect;
import dev.awase.coordination.CoordinationSettings;
import dev.awase.coordination.CoordinationSettings.LookWeights;
import dev.awase.coordination.Look;
import dev.awase.coordination.Shelf;
import dev.awase.item.Category;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The weights of the rules while they are moved: nothing changes for shoppers until they are kept. On the screen's
 * thread; the looks are made in the background, and only the newest ones arrive.
 */
final class WeightsModel {
    static final int ANCHORS = 12;

    private final Office office;
    private final CurationDesk desk;
    private final Errands.Latest latest = new Errands.Latest();
    private final ReadOnlyObjectWrapper<Map<Aspect, Double>> moved = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<RuleWeights>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Before> before = Optional.empty();

    /** The first of one slot before and after; either may be missing. */
    record Pick(Category slot, Optional<Product> before, Optional<Product> after) {
        boolean changed() {
            return !before.map(Product::id).equals(after.map(Product::id));
        }
    }

    /** One anchor with the firsts of its look. */
    record Row(Product anchor, List<Pick> picks) {
        Row {
            picks = List.copyOf(picks);
        }

        long changed() {
            return picks.stream().filter(Pick::changed).count();
        }
    }

    private record Before(LookWeights weights, List<Product> anchors, List<Look> looks) {}

    private record Fresh(RuleWeights kept, Before before) {}

    WeightsModel(Office office, CurationDesk desk) {
        this.office = office;
        this.desk = desk;
    }

    // Properties

    /** What each rule weighs where the sliders stand. */
    ReadOnlyObjectProperty<Map<Aspect, Double>> moved() {
        return moved.getReadOnlyProperty();
    }

    /** What is in force, who set it and when. */
    ReadOnlyObjectProperty<Optional<RuleWeights>> kept() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** How many firsts would be others. */
    long changed() {
        return rows.get().stream().mapToLong(Row::changed).sum();
    }

    long picks() {
        return rows.get().stream().mapToLong(row -> row.picks().size()).sum();
    }

    /** Why the weights cannot be kept, as the last part of a string's key. */
    Optional<String> trouble() {
        Map<Aspect, Double> all = moved.get();
        if (all.values().stream().anyMatch(weight -> !(weight >= 0 && weight < Double.POSITIVE_INFINITY))) {
            return Optional.of("negative");
        }
        return all.entrySet().stream().noneMatch(weight -> weight.getKey().standsAlone() && weight.getValue() > 0)
                ? Optional.of("nothing")
                : Optional.empty();
    }

    boolean isMoved() {
        return before.filter(known -> !known.weights().equals(weights())).isPresent();
    }

    // Commands

    void look() {
        List<Product> chosen = desk.memory().anchors;
        office.errands().run(() -> read(chosen), fresh -> {
            before = Optional.of(fresh.before());
            desk.memory().anchors = fresh.before().anchors();
            kept.set(Optional.of(fresh.kept()));
            set(byAspect(desk.memory().weights.orElse(fresh.before().weights())));
        });
    }

    void move(Aspect aspect, double weight) {
        Map<Aspect, Double> all = new TreeMap<>(moved.get());
        all.put(aspect, weight);
        set(all);
    }

    /** Moves the sliders back to what is in force. */
    void leave() {
        before.ifPresent(known -> set(byAspect(known.weights())));
    }

    /** Moves the sliders to what Awase came with; it counts once it is kept. */
    void shipped() {
        set(byAspect(CoordinationSettings.DEFAULT.look()));
    }

    /** Every kiosk of this shop ranks with them from the next look on. */
    void keep() {
        if (trouble().isEmpty() && isMoved()) {
            LookWeights wanted = weights();
            put(wanted.equals(CoordinationSettings.DEFAULT.look()) ? Map.of() : wanted.byRule());
        }
    }

    /** Puts another product in the place of an anchor. */
    void anchor(Product old, Product other) {
        List<Product> all = new ArrayList<>(desk.memory().anchors);
        if (all.stream().noneMatch(one -> one.id().equals(other.id()))) {
            all.replaceAll(one -> one.id().equals(old.id()) ? other : one);
            desk.memory().anchors = List.copyOf(all);
            look();
        }
    }

    private void put(Map<String, Double> byRule) {
        String who = office.shift().name();
        Instant now = office.clock().instant();
        office.errands()
                .run(
                        () -> {
                            RuleWeights old = desk.weights().keep(byRule, who, now);
                            office.note("curation.weights", "", brief(old.byRule()), brief(byRule));
                            return old;
                        },
                        old -> {
                            desk.memory().weights = Optional.empty();
                            office.notices().say(office.text("staff.curation.said.weights"), () -> put(old.byRule()));
                            look();
                        });
    }

    private void set(Map<Aspect, Double> all) {
        moved.set(Map.copyOf(all));
        before.filter(_ -> trouble().isEmpty()).ifPresent(known -> {
            LookWeights wanted = weights();
            desk.memory().weights = wanted.equals(known.weights()) ? Optional.empty() : Optional.of(wanted);
            office.errands().run(latest, () -> rows(known, wanted), rows::set);
        });
    }

    private LookWeights weights() {
        return LookWeights.of(aspect -> moved.get().getOrDefault(aspect, 0.0));
    }

    private Fresh read(List<Product> chosen) {
        List<Product> anchors = chosen.isEmpty() ? desk.kiosk().anchors(ANCHORS) : chosen;
        LookWeights now = desk.kiosk().weights();
        return new Fresh(
                desk.weights().read(), new Before(now, anchors, desk.kiosk().looks(now, anchors)));
    }

    private List<Row> rows(Before known, LookWeights wanted) {
        List<Look> after =
                wanted.equals(known.weights()) ? known.looks() : desk.kiosk().looks(wanted, known.anchors());
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            List<Pick> picks = new ArrayList<>();
            List<Shelf> old = known.looks().get(i).shelves();
            for (int j = 0; j < old.size(); j++) {
                picks.add(new Pick(
                        old.get(j).slot().category(),
                        first(old.get(j)),
                        first(after.get(i).shelves().get(j))));
            }
            made.add(new Row(known.anchors().get(i), picks));
        }
        return made;
    }

    private static Optional<Product> first(Shelf shelf) {
        return shelf.matches().stream().findFirst().map(match -> match.product());
    }

    private static Map<Aspect, Double> byAspect(LookWeights weights) {
        Map<Aspect, Double> all = new TreeMap<>();
        Aspect.weighed().forEach(aspect -> all.put(aspect, weights.of(aspect)));
        return all;
    }

    private static String brief(Map<String, Double> byRule) {
        return byRule.isEmpty()
                ? "shipped"
                : String.join(
                        " ",
                        new TreeMap<>(byRule)
                                .entrySet().stream()
                                        .map(weight -> weight.getKey() + "=" + weight.getValue())
                                        .toList());
    }
}
