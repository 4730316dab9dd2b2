package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the JSON in an answer: models put it in a code fence, or talk and think before and after it. */
final class JsonAnswer {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Talk has few braces; whoever writes more of them before the answer is not read to its end. */
    private static final int MOST_BRACES = 200;

    private JsonAnswer() {}

    /**
     * The first JSON object, as text, with anything that the schema requires at its top: without, the schema was not
     * heeded; parts that are missing are for the asker to judge.
     */
    static Optional<String> in(String answer, JsonSchema schema) {
        return IntStream.range(0, answer.length())
                .filter(at -> answer.charAt(at) == '{')
                .limit(MOST_BRACES)
                .mapToObj(at -> object(answer.substring(at)))
                .flatMap(Optional::stream)
                .filter(found -> heeds(found, schema))
                .findFirst()
                .map(JsonNode::toString);
    }

    /** What stands behind the object is not looked at. */
    private static Optional<JsonNode> object(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isObject);
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
