package dev.awase.staff.health;

import dev.awase.staff.Office;
import dev.awase.staff.health.BackupShelf.Kept;
import dev.awase.staff.health.BackupShelf.Rehearsal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the page of health shows and does. On the screen's thread. */
public final class HealthModel {
    private final Office office;
    private final BackupShelf shelf;
    private final ReadOnlyObjectWrapper<List<Kept>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Rehearsal>> rehearsal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public HealthModel(Office office, BackupShelf shelf) {
        this.office = office;
        this.shelf = shelf;
    }

    // Properties

    public ReadOnlyObjectProperty<List<Kept>> kept() {
        return kept.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Rehearsal>> rehearsal() {
        return rehearsal.getReadOnlyProperty();
    }

    /** Whether a copy is being made or looked at. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    // Commands

    public void load() {
        office.errands().run(shelf::kept, kept::set);
    }

    public void backUp() {
        busy.set(true);
        office.errands()
                .begin(
                        "",
                        _ -> {
                            shelf.takeNow();
                            List<Kept> now = shelf.kept();
                            office.note(
                                    "backup.take",
                                    now.isEmpty() ? "" : now.getFirst().name(),
                                    "",
                                    "");
                            return now;
                        },
                        now -> {
                            kept.set(now);
                            office.notices().say(office.text("staff.health.backed-up"));
                        },
                        () -> busy.set(false));
    }

    public void rehearse(Kept copy) {
        busy.set(true);
        office.errands()
                .begin(
                        "",
                        _ -> shelf.rehearse(copy.name()),
                        found -> rehearsal.set(Optional.of(found)),
                        () -> busy.set(false));
    }
}
