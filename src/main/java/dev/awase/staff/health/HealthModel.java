package dev.awase.staff.health;

import dev.awase.analytics.Mishap;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.Work;
import dev.awase.staff.health.BackupShelf.Kept;
import dev.awase.staff.health.BackupShelf.Planned;
import dev.awase.staff.health.BackupShelf.Rehearsal;
import dev.awase.staff.health.Symptom.State;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the page of health shows and does. On the screen's thread. */
public final class HealthModel {
    private final Office office;
    private final MachineLook machine;
    private final BackupShelf shelf;
    private final FaultShelf faults;
    private final ReadOnlyObjectWrapper<Optional<List<Note>>> notes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Mishap>> mishaps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Kept>> kept = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Planned>> planned = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Rehearsal>> rehearsal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Rehearsal>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean lookNext;
    private boolean left;

    public HealthModel(Office office, MachineLook machine, BackupShelf shelf, FaultShelf faults) {
        this.office = office;
        this.machine = machine;
        this.shelf = shelf;
        this.faults = faults;
    }

    // Properties

    /** All that was found, the worst first; nothing before anybody has looked. */
    public ReadOnlyObjectProperty<Optional<List<Note>>> notes() {
        return notes.getReadOnlyProperty();
    }

    /** The latest first. */
    public ReadOnlyObjectProperty<List<Mishap>> mishaps() {
        return mishaps.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Kept>> kept() {
        return kept.getReadOnlyProperty();
    }

    /** The copy that takes the file's place at the next start. */
    public ReadOnlyObjectProperty<Optional<Planned>> planned() {
        return planned.getReadOnlyProperty();
    }

    /** What the last rehearsal found. */
    public ReadOnlyObjectProperty<Optional<Rehearsal>> rehearsal() {
        return rehearsal.getReadOnlyProperty();
    }

    /** A restore that was rehearsed for the sake of it and waits to be confirmed. */
    public ReadOnlyObjectProperty<Optional<Rehearsal>> question() {
        return question.getReadOnlyProperty();
    }

    /** What goes on now. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** Whether something goes on: nothing else begins meanwhile. */
    public BooleanExpression busy() {
        return BooleanExpression.booleanExpression(work.map(Optional::isPresent));
    }

    // Commands

    /** Reads what is kept, and looks at the machine. */
    public void load() {
        office.errands().run(shelf::kept, kept::set);
        office.errands().run(shelf::planned, planned::set);
        office.errands().run(faults::latest, mishaps::set);
        look();
    }

    /** Looks at machine, file, camera and model anew. */
    public void look() {
        String words = office.text("staff.health.looking");
        begin(
                words,
                now -> machine.look(share -> now.tell(words, share)),
                found -> notes.set(Optional.of(worst(found))));
    }

    /** Makes and checks today's backup. */
    public void backUp() {
        String words = office.text("staff.health.backing-up");
        begin(
                words,
                now -> {
                    now.tell(words, -1);
                    shelf.takeNow();
                    List<Kept> copies = shelf.kept();
                    office.note(
                            "backup.take",
                            copies.isEmpty() ? "" : copies.getFirst().name(),
                            "",
                            "");
                    return copies;
                },
                copies -> {
                    kept.set(copies);
                    office.notices().say(office.text("staff.health.backed-up"));
                    again();
                });
    }

    /** Tries out what a copy would bring back, and changes nothing. */
    public void rehearse(Kept copy) {
        rehearse(copy, found -> rehearsal.set(Optional.of(found)));
    }

    /** Rehearses a copy, then asks whether it is to take the file's place. */
    public void ask(Kept copy) {
        // A dialog that was closed by a touch beside it has not answered.
        question.set(Optional.empty());
        rehearse(copy, found -> {
            if (found.sound()) {
                question.set(Optional.of(found));
            } else {
                rehearsal.set(Optional.of(found));
            }
        });
    }

    /** Plans what was asked. */
    public void restore() {
        Optional<Rehearsal> asked = question.get();
        question.set(Optional.empty());
        asked.ifPresent(rehearsed -> {
            String name = rehearsed.copy().name();
            String who = office.shift().name();
            String words = office.text("staff.health.planning");
            begin(
                    words,
                    now -> {
                        now.tell(words, -1);
                        shelf.plan(rehearsed.copy(), who);
                        office.note("backup.restore", name, "", "");
                        return shelf.planned();
                    },
                    plan -> {
                        planned.set(plan);
                        office.notices().say(office.text("staff.health.restore-planned", name), this::callOff);
                        again();
                    });
        });
    }

    /** Does not plan what was asked. */
    public void decline() {
        question.set(Optional.empty());
    }

    /** Nobody looks at the page any more: what goes on ends, and says nothing. */
    public void leave() {
        left = true;
        work.get().ifPresent(Work::stop);
    }

    /** The file stays as it is after all. */
    public void callOff() {
        office.errands()
                .run(
                        () -> {
                            Optional<Planned> plan = shelf.planned();
                            shelf.callOff();
                            office.note("backup.keep", plan.map(Planned::name).orElse(""), "", "");
                            return plan;
                        },
                        _ -> {
                            planned.set(Optional.empty());
                            office.notices().say(office.text("staff.health.restore-called-off"));
                            again();
                        });
    }

    /** Somebody has seen to a fault. */
    public void forget(Mishap mishap) {
        office.errands()
                .run(
                        () -> {
                            faults.forget(mishap);
                            office.note("health.forget", mishap.kind(), Long.toString(mishap.times()), "");
                            return faults.latest();
                        },
                        mishaps::set);
    }

    private void rehearse(Kept copy, Consumer<Rehearsal> found) {
        String words = office.text("staff.health.rehearsing", copy.name());
        begin(words, now -> shelf.rehearse(copy, share -> now.tell(words, share)), found);
    }

    /** Looks once more after what was done, where it has been looked before. */
    private void again() {
        if (notes.get().isEmpty()) {
            return;
        }
        if (work.get().isPresent()) {
            lookNext = true;
        } else {
            look();
        }
    }

    private <T> void begin(String words, Errands.Labor<T> labor, Consumer<T> arrived) {
        if (work.get().isPresent()) {
            return;
        }
        Work[] going = new Work[1];
        boolean[] done = {false};
        boolean[] ended = {false};
        Consumer<T> told = answer -> {
            done[0] = true;
            arrived.accept(answer);
        };
        going[0] = office.errands().begin(words, labor, told, () -> {
            ended[0] = true;
            work.set(Optional.empty());
            if (!done[0] && !left && going[0] != null && going[0].stopped()) {
                office.notices().say(office.text("staff.health.stopped"));
            }
            if (lookNext && !left) {
                lookNext = false;
                look();
            }
        });
        if (!ended[0]) {
            work.set(Optional.of(going[0]));
        }
    }

    private static List<Note> worst(List<Note> found) {
        return found.stream()
                .sorted((one, other) -> state(other).compareTo(state(one)))
                .toList();
    }

    private static State state(Note note) {
        return note.symptom().state();
    }
}
