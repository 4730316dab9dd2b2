package dev.awase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.awase.design.ScreenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a shop may settle, read once at start from {@code settings.json} in the home folder; what the file leaves out
 * keeps its default. {@code camera} is a device's id, an {@code http://} address of an MJPEG stream, a folder of
 * pictures, {@code rehearsal}, or {@code auto}: the first camera found, else the rehearsal while the shop is still the
 * demo store. {@code language} is the one a visit starts in.
 */
record Settings(String camera, Language language, ScreenSettings screen) {
    static final String AUTO = "auto";
    static final String REHEARSAL = "rehearsal";
    static final Settings DEFAULT = new Settings(AUTO, Language.JA, ScreenSettings.DEFAULT);

    private record Wire(Optional<String> camera, Optional<Language> language, Optional<ScreenSettings> screen) {}

    /**
     * Reads the file, or gives the defaults where there is none.
     *
     * @throws Refusal in words if it cannot be used
     */
    static Settings read(Path file) {
        if (!Files.exists(file)) {
            return DEFAULT;
        }
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            Wire wire = mapper.readValue(Files.readString(file), Wire.class);
            return new Settings(
                    wire.camera().orElse(DEFAULT.camera()),
                    wire.language().orElse(DEFAULT.language()),
                    wire.screen().orElse(DEFAULT.screen()));
        } catch (UnrecognizedPropertyException fault) {
            throw new Refusal("the settings in " + file + " cannot be used: there is no setting \""
                    + fault.getPropertyName() + "\"; there are " + names(fault)
                    + ". Mend the file, or take it away to use the defaults");
        } catch (JsonProcessingException fault) {
            throw new Refusal("the settings in " + file + " cannot be used: " + fault.getOriginalMessage()
                    + "; mend the file, or take it away to use the defaults");
        } catch (IOException fault) {
            throw new Refusal("the settings in " + file + " cannot be read (" + fault.getMessage() + ")");
        }
    }

    private static String names(UnrecognizedPropertyException fault) {
        return fault.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Settings withCamera(String other) {
        return new Settings(other, language, screen);
    }
}
