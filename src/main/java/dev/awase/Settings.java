package dev.awase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.awase.design.ScreenSettings;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelKey;
import dev.awase.stylist.ModelSettings;
import dev.awase.stylist.ModelSettingsFile;
import dev.awase.vision.ReaderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a shop may settle, read once at start from {@code settings.json} in the home folder; what the file leaves out
 * keeps its default. {@code camera} is a device's id, an {@code http://} address of an MJPEG stream, a folder of
 * pictures, {@code rehearsal}, or {@code auto}: the first camera found, else the rehearsal while the shop is still the
 * demo store. {@code language} is the one a visit starts in. {@code reader} names a model of the shop's own to see
 * with, and where a gray card hangs.
 */
record Settings(
        String camera, Language language, ScreenSettings screen, ReaderSettings reader, Optional<ModelSettings> model) {
    static final String AUTO = "auto";
    static final String REHEARSAL = "rehearsal";
    static final Settings DEFAULT =
            new Settings(AUTO, Language.JA, ScreenSettings.DEFAULT, ReaderSettings.DEFAULT, Optional.empty());
    private static final Pattern LIKE_A_KEY = Pattern.compile("(?i).*(key|token|secret|password|authorization).*");

    private record Wire(
            Optional<String> camera,
            Optional<Language> language,
            Optional<ScreenSettings> screen,
            Optional<ReaderSettings> reader,
            Optional<ModelSettingsFile> model) {
        static final Wire EMPTY =
                new Wire(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Reads the file and the program's environment, or gives the defaults where neither says anything.
     *
     * @throws Refusal in words if they cannot be used
     */
    static Settings read(Path file) {
        return read(file, System.getenv());
    }

    static Settings read(Path file, Map<String, String> environment) {
        Wire wire = Files.exists(file) ? wire(file) : Wire.EMPTY;
        try {
            return new Settings(
                    wire.camera().orElse(DEFAULT.camera()),
                    wire.language().orElse(DEFAULT.language()),
                    wire.screen().orElse(DEFAULT.screen()),
                    wire.reader().orElse(DEFAULT.reader()),
                    wire.model().orElse(ModelSettingsFile.EMPTY).settings(environment));
        } catch (ModelFault fault) {
            throw new Refusal(fault.getMessage() + ". They are in " + file + " and in the environment, AWASE_MODEL...");
        }
    }

    private static Wire wire(Path file) {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return mapper.readValue(Files.readString(file), Wire.class);
        } catch (UnrecognizedPropertyException fault) {
            if (LIKE_A_KEY.matcher(fault.getPropertyName()).matches()) {
                throw new Refusal("the settings in " + file + " cannot be used: \"" + fault.getPropertyName()
                        + "\" has no place there, because settings are copied and shown. Put the key in the"
                        + " environment, or alone in the file " + ModelKey.FILE + " beside the settings, and take it"
                        + " out of the settings");
            }
            throw new Refusal("the settings in " + file + " cannot be used: there is no setting \""
                    + fault.getPropertyName() + "\"; there are " + names(fault)
                    + ". Mend the file, or take it away to use the defaults");
        } catch (JsonMappingException fault) {
            throw new Refusal(unfit(file, fault));
        } catch (JsonProcessingException fault) {
            throw new Refusal("the settings in " + file + " cannot be used: " + fault.getOriginalMessage()
                    + "; mend the file, or take it away to use the defaults");
        } catch (IOException fault) {
            throw new Refusal("the settings in " + file + " cannot be read (" + fault.getMessage() + ")");
        }
    }

    /** In the model's section the value is not repeated: somebody may have put a key in the wrong place. */
    private static String unfit(Path file, JsonMappingException fault) {
        List<String> path = fault.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .toList();
        String words = !path.isEmpty() && "model".equals(path.getFirst())
                ? "\"" + String.join(".", path) + "\" has a value of the wrong kind; the section begins as"
                        + " \"model\": {\"preset\": \"openai\"}"
                : path.isEmpty()
                        ? "it is no object; it begins with { and ends with }, as {\"language\": \"en\"}"
                        : fault.getOriginalMessage();
        return "the settings in " + file + " cannot be used: " + words
                + "; mend the file, or take it away to use the defaults";
    }

    private static String names(UnrecognizedPropertyException fault) {
        return fault.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    Settings withCamera(String other) {
        return new Settings(other, language, screen, reader, model);
    }
}
