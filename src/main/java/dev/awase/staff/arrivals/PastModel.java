package dev.awase.staff.arrivals;

import dev.awase.catalog.Arrival;
import dev.awase.catalog.SqliteArrivals;
import dev.awase.staff.Office;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The last files that came in, the newest of which can be undone whole. On the screen's thread. */
public final class PastModel {
    private final SqliteArrivals arrivals;
    private final Office office;
    private final ReadOnlyObjectWrapper<List<Arrival>> past = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Edited>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** An import to be undone whose products were changed since. */
    public record Edited(Arrival arrival, List<String> skus) {}

    public PastModel(SqliteArrivals arrivals, Office office) {
        this.arrivals = arrivals;
        this.office = office;
    }

    // Properties

    /** The newest first. */
    public ReadOnlyObjectProperty<List<Arrival>> past() {
        return past.getReadOnlyProperty();
    }

    /** A question: undo these products too, or leave them. */
    public ReadOnlyObjectProperty<Optional<Edited>> edited() {
        return edited.getReadOnlyProperty();
    }

    // Commands

    /** Reads the last arrivals anew. */
    public void look() {
        office.errands().run(arrivals::newest, past::set);
    }

    /** Undoes an import at once, or asks first where its products were changed since. */
    public void undo(Arrival arrival) {
        office.errands().run(() -> arrivals.editedSince(arrival.id()), skus -> {
            if (skus.isEmpty()) {
                undo(arrival, false);
            } else {
                // A question that was closed without an answer is asked anew.
                edited.set(Optional.empty());
                edited.set(Optional.of(new Edited(arrival, skus)));
            }
        });
    }

    /** Undoes an import, with or without the products that were changed since. */
    public void undo(Arrival arrival, boolean keepEdited) {
        edited.set(Optional.empty());
        office.errands()
                .run(
                        () -> {
                            Optional<Integer> put = arrivals.undo(arrival.id(), keepEdited);
                            if (put.isPresent()) {
                                office.note("arrival.undo", arrival.file(), "", Integer.toString(put.get()));
                            }
                            return put;
                        },
                        put -> {
                            look();
                            put.ifPresent(count -> office.notices().say(office.text("staff.arrivals.undone", count)));
                        });
    }
}
