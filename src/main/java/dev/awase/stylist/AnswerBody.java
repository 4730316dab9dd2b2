package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * An endpoint's body as the library reads one. Some servers write it otherwise than OpenAI does: compressed though nobody
 * asked for that, with a byte order mark, or with its words in parts.
 */
final class AnswerBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern IN_PARTS = Pattern.compile("\"content\"\\s*:\\s*\\[");

    private AnswerBody() {}

    /** Its bytes, uncompressed and no more than {@code most}: a small body can hide an endless one. */
    static InputStream bytes(HttpResponse<InputStream> response, long most) throws IOException {
        boolean zipped = response.headers()
                .firstValue("Content-Encoding")
                .filter(coding -> coding.strip().equalsIgnoreCase("gzip"))
                .isPresent();
        return new CappedStream(zipped ? unzipped(response.body()) : response.body(), most);
    }

    private static InputStream unzipped(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed);
        } catch (IOException notPacked) {
            packed.close();
            throw notPacked;
        }
    }

    /** Without a byte order mark, and with the words of each answer in one piece. */
    static String plain(String body) {
        String text = body.startsWith("\uFEFF") ? body.substring(1) : body;
        return IN_PARTS.matcher(text).find() ? joined(text) : text;
    }

    private static String joined(String text) {
        try {
            JsonNode answer = JSON.readTree(text);
            for (JsonNode choice : answer.path("choices")) {
                if (choice.path("message") instanceof ObjectNode message
                        && message.path("content").isArray()) {
                    StringBuilder words = new StringBuilder();
                    message.path("content")
                            .forEach(part -> words.append(part.path("text").asText("")));
                    message.put("content", words.toString());
                }
            }
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException noJson) {
            return text;
        }
    }
}
