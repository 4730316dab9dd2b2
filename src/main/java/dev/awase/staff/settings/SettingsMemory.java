package dev.awase.staff.settings;

import dev.awase.staff.settings.SettingsShelf.Kept;
import java.util.Map;
import java.util.Optional;

/** What was typed and is still there when somebody comes back to the page, or changes the language. On the screen's thread. */
public final class SettingsMemory {
    Section section = Section.CAMERA;
    Optional<Kept> kept = Optional.empty();
    Map<Setting, String> draft = Map.of();
}
