package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A {@link ChatDoor.Prompt} as an endpoint of a {@link Dialect} is asked. */
record Questions(ImageDetail detail) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    ChatRequest request(ChatDoor.Prompt prompt, Dialect dialect) {
        Optional<JsonSchema> schema = prompt.schema();
        String words = schema.filter(_ -> dialect.compareTo(Dialect.JSON_OBJECT) >= 0)
                .map(form -> prompt.system() + "\n\n" + inWords(form))
                .orElse(prompt.system());
        List<Content> asked = new ArrayList<>();
        asked.add(TextContent.from(prompt.user()));
        prompt.jpeg()
                .map(jpeg -> Base64.getEncoder().encodeToString(jpeg))
                .ifPresent(photo -> asked.add(ImageContent.from(photo, "image/jpeg", detail.level())));
        ChatRequest.Builder request =
                ChatRequest.builder().messages(List.of(SystemMessage.from(words), UserMessage.from(asked)));
        schema.flatMap(form -> format(form, dialect)).ifPresent(request::responseFormat);
        return request.build();
    }

    private static Optional<ResponseFormat> format(JsonSchema schema, Dialect dialect) {
        return switch (dialect) {
            case STRICT -> Optional.of(json().jsonSchema(schema).build());
            case LOOSE -> Optional.of(json().jsonSchema(loosened(schema)).build());
            case JSON_OBJECT -> Optional.of(json().build());
            case PROMPT -> Optional.empty();
        };
    }

    private static ResponseFormat.Builder json() {
        return ResponseFormat.builder().type(ResponseFormatType.JSON);
    }

    private static String inWords(JsonSchema schema) {
        try {
            return "Answer with one JSON object and nothing else, without a code fence. It must fit this JSON schema:\n"
                    + JSON.writeValueAsString(JsonSchemaElementUtils.toMap(schema.rootElement()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a schema of ours cannot be written", fault);
        }
    }

    private static JsonSchema loosened(JsonSchema schema) {
        return JsonSchema.builder()
                .name(schema.name())
                .rootElement(loosened(schema.rootElement()))
                .build();
    }

    /** Without {@code additionalProperties}, which Gemini rejects. */
    private static JsonSchemaElement loosened(JsonSchemaElement element) {
        return switch (element) {
            case JsonObjectSchema object -> loosened(object);
            case JsonArraySchema array ->
                JsonArraySchema.builder()
                        .description(array.description())
                        .items(array.items() == null ? null : loosened(array.items()))
                        .build();
            case JsonAnyOfSchema any ->
                JsonAnyOfSchema.builder()
                        .description(any.description())
                        .anyOf(any.anyOf().stream().map(Questions::loosened).toList())
                        .build();
            default -> element;
        };
    }

    private static JsonObjectSchema loosened(JsonObjectSchema object) {
        JsonObjectSchema.Builder built = JsonObjectSchema.builder()
                .description(object.description())
                .required(object.required() == null ? List.of() : object.required());
        object.properties().forEach((name, part) -> built.addProperty(name, loosened(part)));
        if (object.definitions() != null) {
            Map<String, JsonSchemaElement> definitions = new TreeMap<>(object.definitions());
            definitions.replaceAll((_, part) -> loosened(part));
            built.definitions(definitions);
        }
        return built.build();
    }
}
