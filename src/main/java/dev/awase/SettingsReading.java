package dev.awase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.awase.stylist.ModelFault;
import dev.awase.stylist.ModelKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads settings from the text of a file, or refuses them in words with the place they are about. What a start refuses,
 * the console refuses before it is written: both read with this.
 */
record SettingsReading(Path file, Map<String, String> environment) {
    private static final Pattern LIKE_A_KEY = Pattern.compile("(?i).*(key|token|secret|password|authorization).*");
    private static final Pattern FIRST_WORD = Pattern.compile("([a-z_]+)\\b.*", Pattern.DOTALL);
    private static final Pattern FIRST_QUOTED = Pattern.compile("\"([a-z_]+)\"");
    private static final String MEND = "; mend the file, or take it away to use the defaults";

    /** @throws Refusal in words if they cannot be used */
    Settings of(String text) {
        return settings(wire(text));
    }

    Settings ofNothing() {
        return settings(SettingsWire.EMPTY);
    }

    private Settings settings(SettingsWire wire) {
        try {
            return wire.settings(environment);
        } catch (ModelFault fault) {
            String words = String.valueOf(fault.getMessage());
            Matcher named = FIRST_QUOTED.matcher(words);
            throw new Refusal(
                    words + ". They are in " + file + " and in the environment, AWASE_MODEL...",
                    Optional.of(named.find() ? "model." + named.group(1) : "model"));
        } catch (SettingsWire.Unfit unfit) {
            throw refused(unfit.section(), String.valueOf(unfit.getMessage()));
        }
    }

    private SettingsWire wire(String text) {
        try {
            return SettingsWire.MAPPER.readValue(text, SettingsWire.class);
        } catch (UnrecognizedPropertyException fault) {
            throw new Refusal(unknown(fault), Optional.of(String.join(".", path(fault))));
        } catch (JsonMappingException fault) {
            throw new Refusal(
                    "the settings in " + file + " cannot be used: " + unfit(fault) + MEND,
                    Optional.of(String.join(".", path(fault))).filter(path -> !path.isEmpty()));
        } catch (JsonProcessingException fault) {
            throw new Refusal("the settings in " + file + " cannot be used: " + fault.getOriginalMessage() + MEND);
        }
    }

    /** A rule's words begin with the name of what it is about. */
    private Refusal refused(String section, String words) {
        Matcher first = FIRST_WORD.matcher(words);
        String place = first.matches() && !section.equals(first.group(1)) ? section + "." + first.group(1) : section;
        return new Refusal(
                "the settings in " + file + " cannot be used: in \"" + section + "\" " + words + MEND,
                Optional.of(place));
    }

    private String unknown(UnrecognizedPropertyException fault) {
        String name = fault.getPropertyName();
        if (LIKE_A_KEY.matcher(name).matches()) {
            return "the settings in " + file + " cannot be used: \"" + name
                    + "\" has no place there, because settings are copied and shown. Put the key in the"
                    + " environment, or alone in the file " + ModelKey.FILE + " beside the settings, and take it"
                    + " out of the settings";
        }
        return "the settings in " + file + " cannot be used: there is no setting \"" + name + "\"; there are "
                + names(fault) + ". Mend the file, or take it away to use the defaults";
    }

    /** In the model's section the value is not repeated: somebody may have put a key in the wrong place. */
    private static String unfit(JsonMappingException fault) {
        List<String> path = path(fault);
        if (!path.isEmpty() && "model".equals(path.getFirst())) {
            return "\"" + String.join(".", path) + "\" has a value of the wrong kind; the section begins as"
                    + " \"model\": {\"preset\": \"openai\"}";
        }
        return path.isEmpty()
                ? "it is no object; it begins with { and ends with }, as {\"language\": \"en\"}"
                : fault.getOriginalMessage();
    }

    private static List<String> path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .map(String::valueOf)
                .toList();
    }

    private static String names(UnrecognizedPropertyException fault) {
        return fault.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
