package dev.awase.staff.settings;

import dev.awase.staff.Errands;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.staff.settings.TestBench.PhonePage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether a phone reaches this machine, tried with a phone of the staff before anything is kept. */
final class PhoneModel {
    private final Office office;
    private final SettingsModel settings;
    private final TestBench bench;
    private final Errands.Watch watch = new Errands.Watch();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.IDLE);
    private final ReadOnlyObjectWrapper<Optional<String>> address = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PhonePage> page = Optional.empty();
    /** Counts the tries: what was opened for one that is over is closed again. */
    private long tries;

    PhoneModel(Office office, SettingsModel settings, TestBench bench) {
        this.office = office;
        this.settings = settings;
        this.bench = bench;
    }

    /** How far the try has come. */
    enum State {
        IDLE,
        OPENING,
        /** The code is shown, and nobody has come. */
        WAITING,
        REACHED,
        /** Nobody came in time. */
        OVER
    }

    // Properties

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What a phone should open; empty while nothing is open. */
    ReadOnlyObjectProperty<Optional<String>> address() {
        return address.getReadOnlyProperty();
    }

    // Commands

    /** Opens a page with the values that are typed. */
    void begin() {
        stop();
        settings.kept().get().ifPresent(kept -> {
            long number = ++tries;
            Map<Setting, String> values = settings.draft().get();
            Locale language = office.strings().locale();
            state.set(State.OPENING);
            office.errands().begin("", _ -> opened(kept, values, language), open -> show(open, number), () -> {
                if (state.get() == State.OPENING && number == tries) {
                    state.set(State.IDLE);
                }
            });
        });
    }

    private PhonePage opened(Kept kept, Map<Setting, String> values, Locale language) {
        try {
            return bench.phone(kept, values, language);
        } catch (TestBench.NoPhones none) {
            String why = none.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new FaultWords.InWords("staff.settings.phone." + why, none.known());
        } catch (SettingsShelf.Refused unusable) {
            throw new FaultWords.InWords("staff.settings.refused.unusable");
        }
    }

    private void show(PhonePage open, long number) {
        if (number != tries) {
            close(open);
            return;
        }
        page = Optional.of(open);
        address.set(Optional.of(open.address()));
        state.set(State.WAITING);
    }

    /** Looks whether a phone has come; to be called each second while a code is shown. */
    void look() {
        page.filter(_ -> state.get() == State.WAITING)
                .ifPresent(open -> office.errands()
                        .watch(
                                watch,
                                () -> open.reached() ? State.REACHED : open.over() ? State.OVER : State.WAITING,
                                now -> ended(open, now)));
    }

    private void ended(PhonePage open, State now) {
        if (now != State.WAITING && page.equals(Optional.of(open))) {
            stop();
            state.set(now);
        }
    }

    /** Closes what is open. */
    void stop() {
        tries++;
        page.ifPresent(this::close);
        page = Optional.empty();
        address.set(Optional.empty());
        state.set(State.IDLE);
    }

    private void close(PhonePage open) {
        office.errands()
                .run(
                        () -> {
                            open.close();
                            return true;
                        },
                        _ -> {});
    }
}
