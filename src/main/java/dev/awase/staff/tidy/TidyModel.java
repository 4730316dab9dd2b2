package dev.awase.staff.tidy;

import dev.awase.catalog.Catalog;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.tidy.Merging;
import dev.awase.catalog.tidy.TidyBook;
import dev.awase.catalog.tidy.TidyBook.Found;
import dev.awase.catalog.tidy.TidyBook.Kept;
import dev.awase.catalog.tidy.TidyBook.State;
import dev.awase.catalog.tidy.TidyScan;
import dev.awase.catalog.tidy.Untidy;
import dev.awase.catalog.tidy.UntidyKind;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was found untidy, sort by sort, and what is done about it, each time with a way back. On the screen's thread. */
public final class TidyModel {
    static final int PAGE = 50;
    /** A look that took no longer is done again by itself after each change; a longer one is offered. */
    static final Duration SHORT = Duration.ofMillis(1_500);

    private final Catalog catalog;
    private final TidyBook book;
    private final Office office;
    private final TidyDeeds deeds;
    private final Errands.Latest opening = new Errands.Latest();
    private final Errands.Latest reading = new Errands.Latest();
    private final Errands.Latest looking = new Errands.Latest();
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<UntidyKind> kind = new ReadOnlyObjectWrapper<>(UntidyKind.SPELLING);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OPEN);
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private boolean chosen;

    /** A finding with those of its products that are shown. */
    record Row(Kept kept, List<Product> products) {
        Untidy untidy() {
            return kept.untidy();
        }
    }

    private record Opening(Found found, long version) {}

    public TidyModel(Catalog catalog, ProductEdits edits, TidyBook book, Office office) {
        this.catalog = catalog;
        this.book = book;
        this.office = office;
        this.deeds = new TidyDeeds(catalog, edits, book, office, this::changed);
    }

    // Properties

    /** The last look and its counts; empty until it was read. */
    public ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** Whether products were changed, or a day has passed, since the last look. */
    public ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<UntidyKind> kind() {
        return kind.getReadOnlyProperty();
    }

    /** Whether what is open is shown, or what was left as it is. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** Long work that goes on now. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    // Commands

    /** Shows what was found last, and looks again where the catalog is another by now. */
    public void open() {
        read(() -> {
            if (stale.get()) {
                look();
            }
        });
    }

    /** Looks through the whole catalog; long work. */
    public void look() {
        begin(() -> office.errands()
                .begin(
                        office.text("staff.tidy.stage.reading"),
                        begun -> {
                            scan((stage, share) -> begun.tell(office.text("staff.tidy.stage." + stage.id()), share));
                            return begun;
                        },
                        _ -> {},
                        () -> {
                            work.set(Optional.empty());
                            read(() -> {});
                        }));
    }

    public void choose(UntidyKind other) {
        chosen = true;
        kind.set(other);
        show(State.OPEN);
    }

    public void show(State other) {
        state.set(other);
        page(Optional.empty(), PAGE);
    }

    /** Reads the next rows behind those shown. */
    public void goOn() {
        page(Optional.of(rows.getLast().kept()), PAGE);
    }

    /** Takes the proposals of these. */
    public void mend(Collection<Kept> kept) {
        if (TidyDeeds.isLong(kept)) {
            begin(() -> deeds.mendLong(kept, () -> work.set(Optional.empty())));
        } else {
            deeds.mend(kept);
        }
    }

    /** Takes every proposal of the sort that is shown; long work. */
    public void mendAll() {
        begin(() -> deeds.mendAll(kind.get(), () -> work.set(Optional.empty())));
    }

    /** These are right as they are. */
    public void leave(Collection<Kept> kept) {
        deeds.leave(kept);
    }

    /** Shows again what was left as it is. */
    public void askAgain(Collection<Kept> kept) {
        deeds.askAgain(kept);
    }

    /** Keeps one of several and takes the others out of the shop, with or without adding their pieces to it. */
    public void merge(Kept kept, Merging merging, boolean addPieces) {
        deeds.merge(kept, merging, addPieces);
    }

    private void begin(Supplier<Work> labor) {
        if (work.get().isEmpty()) {
            Work begun = labor.get();
            // Where everything runs at once it has ended by now.
            work.set(Optional.of(begun).filter(one -> one.running().get()));
        }
    }

    /** What was mended is gone at once; a short look then finds what the change has brought. */
    private void changed() {
        read(() -> {
            boolean quick = found.get()
                    .filter(last -> last.took().compareTo(SHORT) <= 0)
                    .isPresent();
            if (quick && stale.get() && work.get().isEmpty()) {
                office.errands()
                        .run(
                                looking,
                                () -> {
                                    scan((_, _) -> {});
                                    return true;
                                },
                                _ -> read(() -> {}));
            }
        });
    }

    private void scan(TidyScan.Watch watch) {
        LocalDate today = LocalDate.now(office.clock());
        book.keep(
                each -> new TidyScan(catalog, today, watch).run(each),
                office.clock().instant());
    }

    private void read(Runnable then) {
        office.errands().run(opening, () -> new Opening(book.found(), catalog.productVersion()), now -> {
            found.set(Optional.of(now.found()));
            boolean today = LocalDate.ofInstant(now.found().at(), office.clock().getZone())
                    .equals(LocalDate.now(office.clock()));
            stale.set(now.found().version() != now.version() || !today);
            if (!chosen && now.found().of(kind.get()).open() == 0) {
                Arrays.stream(UntidyKind.values())
                        .filter(one -> now.found().of(one).open() > 0)
                        .findFirst()
                        .ifPresent(kind::set);
            }
            page(Optional.empty(), Math.max(PAGE, rows.size()));
            then.run();
        });
    }

    /** Reads rows after one, or in the place of those shown. */
    private void page(Optional<Kept> after, int many) {
        UntidyKind asked = kind.get();
        State shown = state.get();
        office.errands().run(reading, () -> rows(book.page(asked, shown, after, many)), read -> {
            more.set(read.size() == many);
            if (after.isPresent()) {
                rows.addAll(read);
            } else {
                rows.setAll(read);
            }
        });
    }

    private List<Row> rows(List<Kept> page) {
        Map<ProductId, Product> products =
                catalog
                        .products(page.stream()
                                .flatMap(kept -> kept.untidy().products().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Product::id, Function.identity()));
        return page.stream()
                .map(kept -> new Row(
                        kept,
                        kept.untidy().products().stream()
                                .flatMap(id -> Optional.ofNullable(products.get(id)).stream())
                                .toList()))
                .toList();
    }
}
