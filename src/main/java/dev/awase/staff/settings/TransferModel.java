package dev.awase.staff.settings;

import dev.awase.staff.Office;
import dev.awase.staff.settings.SettingsModel.Difference;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.staff.settings.SettingsShelf.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Settings on their way to another kiosk and from one. What comes is shown first, and taken as one. */
final class TransferModel {
    private final Office office;
    private final SettingsModel settings;
    private final SettingsShelf shelf;
    private final ReadOnlyObjectWrapper<Optional<Kept>> brought = new ReadOnlyObjectWrapper<>(Optional.empty());

    TransferModel(Office office, SettingsModel settings, SettingsShelf shelf) {
        this.office = office;
        this.settings = settings;
        this.shelf = shelf;
    }

    // Properties

    /** What came and was not taken yet. */
    ReadOnlyObjectProperty<Optional<Kept>> brought() {
        return brought.getReadOnlyProperty();
    }

    /** What it would change of the settings that are kept. */
    List<Difference> differences() {
        return settings.kept()
                .get()
                .flatMap(now -> brought.get().map(next -> SettingsModel.differences(now.values(), next.values())))
                .orElse(List.of());
    }

    /** Whether it would change anything at all, on the page or not. */
    boolean changing() {
        return settings.kept()
                .get()
                .flatMap(now -> brought.get().map(next -> !next.text().equals(now.text())))
                .orElse(false);
    }

    // Commands

    void export(Path file) {
        settings.kept()
                .get()
                .ifPresent(now -> settings.careful(
                        () -> {
                            try {
                                return Files.writeString(file, shelf.export(now));
                            } catch (IOException full) {
                                throw new Refused(Refused.Why.UNWRITABLE, full);
                            }
                        },
                        written -> office.notices()
                                .say(office.text(
                                        "staff.settings.exported",
                                        written.getFileName().toString()))));
    }

    void bring(Path file) {
        settings.careful(() -> shelf.bring(file), next -> brought.set(Optional.of(next)));
    }

    void take() {
        brought.get().ifPresent(settings::take);
        forget();
    }

    void forget() {
        brought.set(Optional.empty());
    }
}
