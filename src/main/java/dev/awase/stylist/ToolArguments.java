package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Optional;

/** What a model passes to a tool, checked before it is used; a refusal is words for the model. */
final class ToolArguments {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 100;
    private static final int LONGEST_ALL = 2000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000L);

    private final JsonNode values;

    private ToolArguments(JsonNode values) {
        this.values = values;
    }

    /** An argument that cannot be used; the message tells the model what to do. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    static ToolArguments of(String json) {
        if (json.length() > LONGEST_ALL) {
            throw new Refused("The arguments are too long.");
        }
        try {
            JsonNode values = JSON.readTree(json.isBlank() ? "{}" : json);
            if (!values.isObject()) {
                throw new Refused("Arguments are one JSON object.");
            }
            return new ToolArguments(values);
        } catch (JsonProcessingException fault) {
            throw new Refused("The arguments are not JSON.");
        }
    }

    /** A text; nothing where it is not given or blank. */
    Optional<String> text(String name) {
        JsonNode value = values.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw new Refused(name + " is a text.");
        }
        String text = PlainText.oneLine(value.asText());
        if (text.length() > LONGEST) {
            throw new Refused(name + " is at most " + LONGEST + " characters.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A number of 0 or more, as a number or a text; nothing where it is not given. */
    Optional<BigDecimal> number(String name) {
        return text(name).filter(words -> !words.equals("0")).map(words -> {
            if (!words.matches("\\d{1,9}(?:\\.\\d{1,2})?")) {
                throw new Refused(name + " is a plain number of 0 or more.");
            }
            return new BigDecimal(words).min(MOST);
        });
    }
}
