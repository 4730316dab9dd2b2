package dev.awase.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts and lists as the database keeps them. Streams, since a hundred thousand products pass through here. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** Nothing for an empty text: the column stays NULL. */
    static Optional<String> write(Texts texts) {
        return texts.byLanguage().isEmpty()
                ? Optional.empty()
                : Optional.of(written(json -> {
                    json.writeStartObject();
                    for (Map.Entry<String, String> text : texts.byLanguage().entrySet()) {
                        json.writeStringField(text.getKey(), text.getValue());
                    }
                    json.writeEndObject();
                }));
    }

    static Optional<String> write(List<String> list) {
        return list.isEmpty()
                ? Optional.empty()
                : Optional.of(written(json -> {
                    json.writeStartArray();
                    for (String each : list) {
                        json.writeString(each);
                    }
                    json.writeEndArray();
                }));
    }

    static Texts texts(@Nullable String json) {
        if (json == null) {
            return Texts.NONE;
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            Map<String, String> texts = LinkedHashMap.newLinkedHashMap(4);
            parser.nextToken();
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                texts.put(key, parser.nextTextValue());
            }
            return new Texts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> list(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            List<String> list = new ArrayList<>(2);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
                list.add(parser.getText());
            }
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Body {
        void to(JsonGenerator json) throws IOException;
    }

    private static String written(Body body) {
        StringWriter text = new StringWriter(64);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            body.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
