package dev.awase;

import dev.awase.staff.settings.Setting;
import dev.awase.staff.settings.SettingsShelf;
import dev.awase.staff.settings.SettingsShelf.Refused.Why;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelKey;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.Preset;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The settings of this home, for the console: read and judged with what reads them at start. */
final class SettingsRoom implements SettingsShelf {
    private static final long LARGEST = 1 << 20;
    private static final Map<Setting, String> VARIABLES = Map.of(
            Setting.MODEL_PRESET, "AWASE_MODEL_PRESET",
            Setting.MODEL_ADDRESS, "AWASE_MODEL_ADDRESS",
            Setting.MODEL_RESOURCE, "AWASE_MODEL_RESOURCE",
            Setting.MODEL_REGION, "AWASE_MODEL_REGION",
            Setting.MODEL_NAME, "AWASE_MODEL",
            Setting.MODEL_ASKING, "AWASE_MODEL_ASKING",
            Setting.MODEL_TRANSCRIPTION, "AWASE_MODEL_TRANSCRIPTION");

    private final Home home;
    private final Map<String, String> environment;
    private final KeptFile file;

    SettingsRoom(Home home, Map<String, String> environment) {
        this(home, environment, new KeptFile(home.settings()));
    }

    SettingsRoom(Home home, Map<String, String> environment, KeptFile file) {
        this.home = home;
        this.environment = Map.copyOf(environment);
        this.file = file;
    }

    @Override
    public Kept read() {
        try {
            return kept(file.read());
        } catch (IOException unreadable) {
            throw new Refused(Why.UNWRITABLE, unreadable);
        }
    }

    private Kept kept(Optional<String> text) {
        Map<Setting, String> fixed = new EnumMap<>(Setting.class);
        VARIABLES.forEach((setting, name) -> Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> fixed.put(setting, value)));
        return new Kept(
                text,
                SettingsDocument.of(text).map(SettingsDocument::values).orElse(Map.of()),
                fixed,
                SettingsDefaults.VALUES,
                refusal(text).map(Refusal::getMessage));
    }

    private Optional<Refusal> refusal(Optional<String> text) {
        try {
            settings(text);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }

    private Settings settings(Optional<String> text) {
        SettingsReading reading = new SettingsReading(home.settings(), environment);
        return text.map(reading::of).orElseGet(reading::ofNothing);
    }

    /** The settings as they would be with these values. */
    Settings with(Kept kept, Map<Setting, String> values) {
        return settings(merged(kept, values));
    }

    private static Optional<String> merged(Kept kept, Map<Setting, String> values) {
        return SettingsDocument.of(kept.text())
                .map(document -> document.with(values).text())
                .or(kept::text);
    }

    @Override
    public Faults faults(Kept kept, Map<Setting, String> values) {
        Map<Setting, String> tried = new EnumMap<>(Setting.class);
        tried.putAll(values);
        Map<Setting, String> wrong = new EnumMap<>(Setting.class);
        Optional<Refusal> refused = refusal(merged(kept, tried));
        while (refused.isPresent()) {
            String words = String.valueOf(refused.get().getMessage());
            Optional<Setting> place = refused.get().setting().flatMap(Setting::at);
            if (place.isEmpty() || wrong.put(place.get(), words) != null) {
                return new Faults(wrong, Optional.of(words));
            }
            // As it was, so that what is wrong beside it is found as well.
            Optional.ofNullable(kept.values().get(place.get()))
                    .filter(before -> !before.equals(values.get(place.get())))
                    .ifPresentOrElse(before -> tried.put(place.get(), before), () -> tried.remove(place.get()));
            refused = refusal(merged(kept, tried));
        }
        return new Faults(wrong, Optional.empty());
    }

    @Override
    public Kept write(Kept kept, Map<Setting, String> values) {
        return replace(kept, merged(kept, values));
    }

    @Override
    public Kept replace(Kept kept, Optional<String> text) {
        refusal(text).ifPresent(refused -> {
            throw new Refused(Why.UNUSABLE, refused);
        });
        synchronized (file) {
            try {
                if (!file.read().equals(kept.text())) {
                    throw new Refused(Why.CHANGED, file.file() + " is not what was read");
                }
                file.write(text);
            } catch (IOException full) {
                throw new Refused(Why.UNWRITABLE, full);
            }
        }
        return kept(text);
    }

    @Override
    public String export(Kept kept) {
        if (kept.unusable().isPresent()) {
            throw new Refused(Why.UNUSABLE, "what cannot be used here is of no use elsewhere");
        }
        return SettingsDocument.of(kept.text())
                .map(SettingsDocument::withoutSecrets)
                .orElseThrow(() -> new Refused(Why.UNUSABLE, "no object"));
    }

    @Override
    public Kept bring(Path other) {
        try {
            if (Files.size(other) > LARGEST) {
                throw new Refused(Why.NOT_SETTINGS, other + " is far too large");
            }
            Optional<String> text = Optional.of(Files.readString(other));
            if (SettingsDocument.of(text).isEmpty()) {
                throw new Refused(Why.NOT_SETTINGS, other + " is no JSON object");
            }
            Kept brought = kept(text);
            brought.unusable().ifPresent(why -> {
                throw new Refused(Why.UNUSABLE, why);
            });
            return brought;
        } catch (MalformedInputException noText) {
            throw new Refused(Why.NOT_SETTINGS, noText);
        } catch (IOException unreadable) {
            throw new Refused(Why.NOT_SETTINGS, unreadable);
        }
    }

    @Override
    public KeyPlace key() {
        Preset preset = refusal(read().text()).isPresent()
                ? Preset.OTHER
                : settings(read().text()).model().map(ModelSettings::preset).orElse(Preset.OTHER);
        try {
            if (ModelKey.find(preset, home.folder().resolve("no-such.key"), environment)
                    .isThere()) {
                return KeyPlace.ENVIRONMENT;
            }
            return ModelKey.find(preset, home.modelKey(), environment).isThere() ? KeyPlace.FILE : KeyPlace.NONE;
        } catch (ModelFault noKey) {
            return KeyPlace.UNUSABLE;
        }
    }

    @Override
    public void setKey(String key) {
        try {
            ModelKey.keep(home.create().modelKey(), key);
        } catch (ModelFault noKey) {
            throw new Refused(Why.NO_KEY, noKey);
        } catch (IOException full) {
            throw new Refused(Why.UNWRITABLE, full);
        }
    }

    @Override
    public void removeKey() {
        try {
            Files.deleteIfExists(home.modelKey());
        } catch (IOException held) {
            throw new Refused(Why.UNWRITABLE, held);
        }
    }
}
