package dev.awase.staff.settings;

import dev.awase.staff.Errands;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.settings.SettingsShelf.Faults;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.staff.settings.SettingsShelf.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The settings as they are kept and as they are typed. Each change is judged at once by what reads the file at start; a
 * file that a start would refuse is never written. On the screen's thread.
 */
public final class SettingsModel {
    private final Office office;
    private final SettingsShelf shelf;
    private final SettingsMemory memory;
    private final Errands.Latest judging = new Errands.Latest();
    private final ReadOnlyObjectWrapper<Optional<Kept>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Setting, String>> draft = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Faults> faults = new ReadOnlyObjectWrapper<>(Faults.NONE);

    public SettingsModel(Office office, SettingsShelf shelf, SettingsMemory memory) {
        this.office = office;
        this.shelf = shelf;
        this.memory = memory;
    }

    /** One setting that would change, by the values before and after; an empty one is the default. */
    record Difference(Setting setting, String before, String after) {}

    // Properties

    /** Empty until it was read. */
    public ReadOnlyObjectProperty<Optional<Kept>> kept() {
        return kept.getReadOnlyProperty();
    }

    /** What is typed; a setting that is not in it has its default. */
    public ReadOnlyObjectProperty<Map<Setting, String>> draft() {
        return draft.getReadOnlyProperty();
    }

    /** What of it is of no use. */
    public ReadOnlyObjectProperty<Faults> faults() {
        return faults.getReadOnlyProperty();
    }

    /** What is typed and not yet kept. */
    List<Difference> changes() {
        return kept.get().map(now -> differences(now.values(), draft.get())).orElse(List.of());
    }

    /** The value that holds: what the environment says, what is typed, the default; empty where there is none. */
    String value(Setting setting) {
        Optional<Kept> now = kept.get();
        return now.map(known -> known.fixed().get(setting))
                .or(() -> Optional.ofNullable(draft.get().get(setting)))
                .or(() -> setting == Setting.LANGUAGE ? firstOffered() : Optional.empty())
                .or(() -> now.map(known -> known.defaults().get(setting)))
                .orElse("");
    }

    /** Where languages are named and none to start in, it is the first. */
    private Optional<String> firstOffered() {
        return Optional.ofNullable(draft.get().get(Setting.LANGUAGES)).map(all -> all.split(",", 2)[0]);
    }

    /** What is typed for it; empty where nothing is. */
    String typed(Setting setting) {
        return draft.get().getOrDefault(setting, "");
    }

    // Commands

    /** Reads the file; what was typed and not kept is still there if nobody has changed the file since. */
    public void load() {
        office.errands().run(shelf::read, now -> {
            boolean same = memory.kept.map(Kept::text).equals(Optional.of(now.text()));
            show(now, same ? memory.draft : now.values());
        });
    }

    /** Reads the file anew and forgets what was typed. */
    public void discard() {
        office.errands().run(shelf::read, now -> show(now, now.values()));
    }

    /** Types a value; an empty one is the default. */
    public void set(Setting setting, String value) {
        Map<Setting, String> next = new EnumMap<>(Setting.class);
        next.putAll(draft.get());
        if (value.isBlank()) {
            next.remove(setting);
        } else {
            next.put(setting, value.strip());
        }
        type(next);
    }

    /** Keeps what is typed. */
    public void save() {
        Map<Setting, String> values = draft.get();
        kept.get().ifPresent(before -> change("settings.change", before, () -> shelf.write(before, values)));
    }

    /** Puts a file from elsewhere in the place of this one. */
    void take(Kept brought) {
        kept.get().ifPresent(before -> change("settings.import", before, () -> shelf.replace(before, brought.text())));
    }

    private void change(String action, Kept before, Callable<Kept> writing) {
        careful(
                () -> {
                    Kept after = writing.call();
                    note(action, before, after);
                    return after;
                },
                after -> {
                    show(after, after.values());
                    office.notices().say(office.text("staff.settings.saved"), () -> undo(action, after, before));
                });
    }

    private void undo(String action, Kept now, Kept before) {
        careful(
                () -> {
                    Kept back = shelf.replace(now, before.text());
                    note(action + ".undo", now, back);
                    return back;
                },
                back -> {
                    show(back, back.values());
                    office.notices().say(office.text("staff.settings.undone"));
                });
    }

    private void note(String action, Kept before, Kept after) {
        List<Difference> changed = differences(before.values(), after.values());
        for (Difference one : changed) {
            office.note(action, one.setting().path(), Setting.bare(one.before()), Setting.bare(one.after()));
        }
        if (changed.isEmpty()) {
            office.note(action, "settings.json", "", "");
        }
    }

    /** Short work whose refusal is told in the page's words. */
    <T> void careful(Callable<T> work, Consumer<T> done) {
        office.errands()
                .run(
                        () -> {
                            try {
                                return work.call();
                            } catch (Refused refused) {
                                throw new FaultWords.InWords("staff.settings.refused."
                                        + refused.why()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'));
                            }
                        },
                        done);
    }

    private void show(Kept now, Map<Setting, String> values) {
        kept.set(Optional.of(now));
        type(values);
    }

    private void type(Map<Setting, String> values) {
        draft.set(Map.copyOf(values));
        memory.kept = kept.get();
        memory.draft = draft.get();
        kept.get().ifPresent(now -> office.errands().run(judging, () -> shelf.faults(now, values), faults::set));
    }

    static List<Difference> differences(Map<Setting, String> before, Map<Setting, String> after) {
        List<Difference> found = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            String old = before.getOrDefault(setting, "");
            String fresh = after.getOrDefault(setting, "");
            if (!Objects.equals(old, fresh)) {
                found.add(new Difference(setting, old, fresh));
            }
        }
        return List.copyOf(found);
    }
}
