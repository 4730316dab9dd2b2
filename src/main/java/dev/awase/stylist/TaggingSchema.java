package dev.awase.stylist;

import dev.awase.item.Taxonomy;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;

/** The form of a tagger's answer, as strict modes want it: every part required, nothing else allowed. */
final class TaggingSchema {
    /** The languages that names are asked in; what was not asked for is not taken. */
    static final List<String> LANGUAGES = List.of("ja", "en");

    private TaggingSchema() {}

    static JsonSchema of(Taxonomy taxonomy) {
        JsonObjectSchema answer = JsonObjectSchema.builder()
                .addEnumProperty("category", Attribute.categories(taxonomy))
                .addProperty("name_ja", text("A short product name in Japanese, or \"unknown\"."))
                .addProperty("name_en", text("A short product name in English, or \"unknown\"."))
                .addProperty("material", text("One or two words in English, or \"unknown\"."))
                .addEnumProperty("formality", Attribute.formalities())
                .addProperty(
                        "seasons",
                        JsonArraySchema.builder()
                                .items(JsonEnumSchema.builder()
                                        .enumValues(Attribute.seasons())
                                        .build())
                                .build())
                .required("category", "name_ja", "name_en", "material", "formality", "seasons")
                .additionalProperties(false)
                .build();
        return JsonSchema.builder().name("tagging").rootElement(answer).build();
    }

    private static JsonStringSchema text(String description) {
        return JsonStringSchema.builder().description(description).build();
    }
}
