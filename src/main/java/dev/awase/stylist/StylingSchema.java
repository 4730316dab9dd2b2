package dev.awase.stylist;

import dev.awase.item.Taxonomy;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form of a stylist's answer, as strict modes want it: every part required, nothing else allowed. It depends on the
 * taxonomy alone and not on the candidates, so that an endpoint that prepares a schema does so once.
 */
final class StylingSchema {
    private StylingSchema() {}

    static JsonSchema of(Taxonomy taxonomy) {
        JsonSchemaElement category = oneOf(Attribute.categories(taxonomy));
        JsonSchemaElement tones = listOf(oneOf(Attribute.tones()));
        JsonSchemaElement pattern = oneOf(Attribute.patterns());
        Map<String, JsonSchemaElement> other = new LinkedHashMap<>();
        other.put("category", category);
        other.put("tones", tones);
        other.put("pattern", pattern);
        Map<String, JsonSchemaElement> item = new LinkedHashMap<>(other);
        item.put("material", text("One or two words in English, or \"unknown\"."));
        item.put("formality", oneOf(Attribute.formalities()));
        item.put("seasons", listOf(oneOf(Attribute.seasons())));
        Map<String, JsonSchemaElement> pick = new LinkedHashMap<>();
        pick.put("slot", oneOf(Attribute.slots(taxonomy)));
        pick.put("id", text("A candidate's id, such as c1."));
        pick.put("reason", text("One short sentence in the shopper's language."));
        Map<String, JsonSchemaElement> answer = new LinkedHashMap<>();
        answer.put("item", object(item));
        answer.put("others", listOf(object(other)));
        answer.put("picks", listOf(object(pick)));
        answer.put("advice", text("One or two sentences in the shopper's language."));
        return JsonSchema.builder().name("styling").rootElement(object(answer)).build();
    }

    private static JsonSchemaElement object(Map<String, JsonSchemaElement> parts) {
        return JsonObjectSchema.builder()
                .addProperties(parts)
                .required(List.copyOf(parts.keySet()))
                .additionalProperties(false)
                .build();
    }

    private static JsonSchemaElement oneOf(List<String> values) {
        return JsonEnumSchema.builder().enumValues(values).build();
    }

    private static JsonSchemaElement listOf(JsonSchemaElement element) {
        return JsonArraySchema.builder().items(element).build();
    }

    private static JsonSchemaElement text(String description) {
        return JsonStringSchema.builder().description(description).build();
    }
}
