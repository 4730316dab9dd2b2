package dev.awase.staff.settings;

import dev.awase.staff.settings.SettingsShelf.Refused.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A settings file of lines {@code path=value}; a value with "wrong" in it is refused, and a key with a space. */
final class ShelfInMemory implements SettingsShelf {
    Optional<String> text = Optional.empty();
    Optional<String> key = Optional.empty();
    Map<Setting, String> fixed = Map.of();

    @Override
    public Kept read() {
        return kept(text);
    }

    private Kept kept(Optional<String> lines) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        lines.stream()
                .flatMap(String::lines)
                .map(line -> line.split("=", 2))
                .forEach(pair -> Setting.at(pair[0]).ifPresent(setting -> values.put(setting, pair[1])));
        return new Kept(
                lines,
                values,
                fixed,
                Map.of(
                        Setting.CAMERA_MIRROR,
                        "true",
                        Setting.CAMERA_AUTO_SHOT,
                        "true",
                        Setting.CAMERA_WAKES,
                        "false",
                        Setting.TIMEOUT_IDLE,
                        "45",
                        Setting.LANGUAGES,
                        "ja,en",
                        Setting.LANGUAGE,
                        "ja",
                        Setting.SCREEN_ORIENTATION,
                        "auto",
                        Setting.SCREEN_TURN,
                        "0"),
                Optional.empty());
    }

    @Override
    public Faults faults(Kept kept, Map<Setting, String> values) {
        return new Faults(
                values.entrySet().stream()
                        .filter(one -> one.getValue().contains("wrong"))
                        .collect(Collectors.toMap(Map.Entry::getKey, _ -> "it is wrong")),
                Optional.empty());
    }

    @Override
    public Kept write(Kept kept, Map<Setting, String> values) {
        return replace(
                kept,
                Optional.of(values.entrySet().stream()
                        .map(one -> one.getKey().path() + "=" + one.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n"))));
    }

    @Override
    public Kept replace(Kept kept, Optional<String> next) {
        if (!text.equals(kept.text())) {
            throw new Refused(Why.CHANGED, "by somebody else");
        }
        text = next;
        return read();
    }

    @Override
    public String export(Kept kept) {
        return kept.text().orElse("");
    }

    @Override
    public Kept bring(Path file) {
        try {
            return kept(Optional.of(Files.readString(file)));
        } catch (IOException gone) {
            throw new Refused(Why.NOT_SETTINGS, gone);
        }
    }

    @Override
    public KeyPlace key() {
        return key.isPresent() ? KeyPlace.FILE : KeyPlace.NONE;
    }

    @Override
    public void setKey(String fresh) {
        if (fresh.contains(" ")) {
            throw new Refused(Why.NO_KEY, "spaces");
        }
        key = Optional.of(fresh);
    }

    @Override
    public void removeKey() {
        key = Optional.empty();
    }
}
