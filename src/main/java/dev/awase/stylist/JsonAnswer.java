package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the JSON in an answer: models put it in a code fence, or talk before and after it. */
final class JsonAnswer {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern FENCE = Pattern.compile("```[A-Za-z0-9]*\\s*(.*?)```", Pattern.DOTALL);

    private JsonAnswer() {}

    /**
     * The JSON object as text, if there is one with anything that the schema requires at its top: without, the schema
     * was not heeded; parts that are missing are for the asker to judge.
     */
    static Optional<String> in(String answer, JsonSchema schema) {
        return object(answer)
                .or(() -> fenced(answer).flatMap(JsonAnswer::object))
                .or(() -> braced(answer).flatMap(JsonAnswer::object))
                .filter(found -> heeds(found, schema))
                .map(JsonNode::toString);
    }

    private static Optional<String> fenced(String answer) {
        Matcher fence = FENCE.matcher(answer);
        return fence.find() ? Optional.of(fence.group(1)) : Optional.empty();
    }

    private static Optional<String> braced(String answer) {
        int from = answer.indexOf('{');
        int to = answer.lastIndexOf('}');
        return from >= 0 && from < to ? Optional.of(answer.substring(from, to + 1)) : Optional.empty();
    }

    private static Optional<JsonNode> object(String text) {
        try {
            JsonNode found = JSON.readTree(text);
            return Optional.ofNullable(found).filter(JsonNode::isObject);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private static boolean heeds(JsonNode found, JsonSchema schema) {
        return !(schema.rootElement() instanceof JsonObjectSchema object)
                || object.required() == null
                || object.required().isEmpty()
                || object.required().stream().anyMatch(found::has);
    }
}
