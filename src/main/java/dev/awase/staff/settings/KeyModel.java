package dev.awase.staff.settings;

import dev.awase.staff.Office;
import dev.awase.staff.settings.SettingsShelf.KeyPlace;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The endpoint's key: whether it is there, a new one, none. It goes one way; the trail holds that it changed, never what. */
final class KeyModel {
    private final Office office;
    private final SettingsModel settings;
    private final SettingsShelf shelf;
    private final ReadOnlyObjectWrapper<KeyPlace> where = new ReadOnlyObjectWrapper<>(KeyPlace.NONE);

    KeyModel(Office office, SettingsModel settings, SettingsShelf shelf) {
        this.office = office;
        this.settings = settings;
        this.shelf = shelf;
    }

    // Properties

    ReadOnlyObjectProperty<KeyPlace> where() {
        return where.getReadOnlyProperty();
    }

    // Commands

    void look() {
        office.errands().run(shelf::key, where::set);
    }

    void keep(String key) {
        change("settings.key.set", "staff.settings.key-kept", () -> shelf.setKey(key));
    }

    /** Cannot be taken back: nothing here remembers a key. */
    void remove() {
        change("settings.key.remove", "staff.settings.key-removed", shelf::removeKey);
    }

    private void change(String action, String told, Runnable work) {
        settings.careful(
                () -> {
                    KeyPlace before = shelf.key();
                    work.run();
                    KeyPlace after = shelf.key();
                    office.note(action, "model.key", id(before), id(after));
                    return after;
                },
                after -> {
                    where.set(after);
                    office.notices().say(office.text(told));
                });
    }

    private static String id(KeyPlace key) {
        return key.name().toLowerCase(Locale.ROOT);
    }
}
