package dev.awase;

import dev.awase.item.Taxonomy;
import dev.awase.vision.DeviceReader;
import dev.awase.vision.ReaderSettings;
import java.nio.file.Path;
import java.util.Optional;

/** The reader of photos as this home settles it. */
final class Readers {
    private Readers() {}

    /** With settings that cannot be used it reads as it does without any: whoever reads is not the one to mend them. */
    static DeviceReader of(Home home, Taxonomy taxonomy) {
        try {
            return of(home, taxonomy, Settings.read(home.settings()).reader());
        } catch (Refusal unusable) {
            return of(home, taxonomy, ReaderSettings.DEFAULT);
        }
    }

    /** A model's path is relative to the home. */
    static DeviceReader of(Home home, Taxonomy taxonomy, ReaderSettings settings) {
        Optional<Path> model = settings.model().map(home.folder()::resolve);
        return new DeviceReader(
                new ReaderSettings(model, settings.gray()),
                taxonomy::knows,
                home.folder().resolve("native"));
    }
}
