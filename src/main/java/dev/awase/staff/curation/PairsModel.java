package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.Push;
import dev.awase.catalog.Relation;
import dev.awase.catalog.Relation.Kind;
import dev.awase.staff.Errands;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What goes and never goes with one product, and what is pushed. On the screen's thread; the file is used in the background. */
final class PairsModel {
    private final Office office;
    private final CurationDesk desk;
    private final Errands.Latest latest = new Errands.Latest();
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);

    /** A push with its product. */
    record Pushed(Push push, Product product) {}

    /** The product that was chosen with its partners, and all pushes that are not over. */
    record Board(Optional<Product> chosen, List<Product> with, List<Product> never, List<Pushed> pushes) {
        static final Board EMPTY = new Board(Optional.empty(), List.of(), List.of(), List.of());

        Board {
            with = List.copyOf(with);
            never = List.copyOf(never);
            pushes = List.copyOf(pushes);
        }

        Optional<Push> push() {
            return pushes.stream()
                    .filter(pushed -> chosen.map(Product::id)
                            .equals(Optional.of(pushed.product().id())))
                    .map(Pushed::push)
                    .findFirst();
        }
    }

    PairsModel(Office office, CurationDesk desk) {
        this.office = office;
        this.desk = desk;
    }

    // Properties

    ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(office.clock());
    }

    // Commands

    void look() {
        Optional<ProductId> id = desk.memory().chosen.map(Product::id);
        office.errands().run(latest, () -> read(id), board::set);
    }

    void choose(Product product) {
        desk.memory().chosen = Optional.of(product);
        look();
    }

    /** Decides about the chosen product and another one; no kind takes the decision back. */
    void relate(Product partner, Optional<Kind> kind) {
        desk.memory().chosen.ifPresent(chosen -> relate(chosen, partner, kind));
    }

    private void relate(Product chosen, Product partner, Optional<Kind> kind) {
        if (chosen.id().equals(partner.id())) {
            office.notices().trouble(office.text("staff.curation.same-product"));
            return;
        }
        office.errands()
                .run(
                        () -> {
                            Optional<Kind> before = desk.curation().relate(chosen.id(), partner.id(), kind);
                            office.note("curation.pair", chosen.sku() + " + " + partner.sku(), id(before), id(kind));
                            return before;
                        },
                        before -> {
                            String key = "staff.curation.said."
                                    + kind.map(decided -> decided.name().toLowerCase(Locale.ROOT))
                                            .orElse("parted");
                            office.notices()
                                    .say(
                                            office.text(key, name(chosen), name(partner)),
                                            () -> relate(chosen, partner, before));
                            look();
                        });
    }

    /** Pushes the product from today to this day, both included. */
    void push(Product product, LocalDate until) {
        if (until.isBefore(today())) {
            office.notices().trouble(office.text("staff.curation.past"));
            return;
        }
        Push push = new Push(product.id(), today(), until, office.shift().name());
        office.errands()
                .run(
                        () -> {
                            Optional<Push> before = desk.curation().push(push);
                            office.note("curation.push", product.sku(), day(before), until.toString());
                            return before;
                        },
                        before -> {
                            office.notices()
                                    .say(
                                            office.text(
                                                    "staff.curation.said.pushed",
                                                    name(product),
                                                    Days.of(until, office)),
                                            () -> again(product, before));
                            look();
                        });
    }

    void endPush(Pushed pushed) {
        office.errands()
                .run(
                        () -> {
                            desk.curation().endPush(pushed.product().id());
                            office.note("curation.push", pushed.product().sku(), day(Optional.of(pushed.push())), "");
                            return pushed;
                        },
                        ended -> {
                            office.notices()
                                    .say(
                                            office.text("staff.curation.said.ended", name(ended.product())),
                                            () -> again(ended.product(), Optional.of(ended.push())));
                            look();
                        });
    }

    /** Puts back the push of before, or that there was none. */
    private void again(Product product, Optional<Push> before) {
        office.errands()
                .run(
                        () -> {
                            before.ifPresentOrElse(
                                    push -> desk.curation().push(push),
                                    () -> desk.curation().endPush(product.id()));
                            office.note("curation.push", product.sku(), "", day(before));
                            return before;
                        },
                        _ -> look());
    }

    private Board read(Optional<ProductId> id) {
        Optional<Product> chosen = id.flatMap(desk.catalog()::product);
        if (id.isPresent() && chosen.isEmpty()) {
            throw new FaultWords.InWords("staff.curation.gone");
        }
        List<ProductId> with = new ArrayList<>();
        List<ProductId> never = new ArrayList<>();
        chosen.ifPresent(product -> {
            for (Relation relation : desk.curation().relationsOf(product.id())) {
                boolean first = relation.one().equals(product.id());
                (relation.kind() == Kind.GOES_WITH ? with : never).add(first ? relation.other() : relation.one());
            }
        });
        List<Pushed> pushes = new ArrayList<>();
        for (Push push : desk.catalog().pushes()) {
            if (!push.until().isBefore(today())) {
                desk.catalog().product(push.product()).ifPresent(product -> pushes.add(new Pushed(push, product)));
            }
        }
        return new Board(chosen, desk.catalog().products(with), desk.catalog().products(never), pushes);
    }

    private String name(Product product) {
        return product.name().in(office.locale());
    }

    private static String id(Optional<Kind> kind) {
        return kind.map(decided -> decided.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static String day(Optional<Push> push) {
        return push.map(one -> one.until().toString()).orElse("");
    }
}
