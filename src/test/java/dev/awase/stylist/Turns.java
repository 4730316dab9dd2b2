package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.stylist.FaultServer.Line;
import dev.awase.stylist.FaultServer.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The ways in which a model's server answers: rightly, and in each wrong way that has been seen. */
public final class Turns {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = "<!DOCTYPE html><html><body>Sign in to the network</body></html>";

    private Turns() {}

    /** A whole answer: 120 tokens in, 30 out. */
    public static Turn answer(String content) {
        return answer(content, "stop");
    }

    public static Turn answer(String content, String finish) {
        return body(completion(Map.of("role", "assistant", "content", content), finish));
    }

    public static Turn refusal(String words) {
        return body(completion(Map.of("role", "assistant", "refusal", words), "stop"));
    }

    /** The model calls a tool. */
    public static Turn toolCall(String name, String arguments) {
        return body(completion(
                Map.of(
                        "role",
                        "assistant",
                        "tool_calls",
                        List.of(Map.of(
                                "id",
                                "call_1",
                                "type",
                                "function",
                                "function",
                                Map.of("name", name, "arguments", arguments)))),
                "tool_calls"));
    }

    public static Turn transcription(String text) {
        return body(json(Map.of("text", text)));
    }

    public static Turn noChoices() {
        return body(json(Map.of("id", "x", "object", "chat.completion", "choices", List.of())));
    }

    /** Status 200 and JSON's content type around any body. */
    public static Turn body(String body) {
        return respond("200 OK", "application/json", body, "");
    }

    public static Turn status(int status) {
        return status(status, "something", "");
    }

    /** With an error object that has this code, and further header lines, each ending in CRLF. */
    public static Turn status(int status, String code, String headers) {
        String words = "You sent: sk-canary-key, the photo and all";
        return respond(
                status + " X",
                "application/json",
                json(Map.of("error", Map.of("message", words, "type", "any", "code", code))),
                headers);
    }

    /** A captive portal's page, with status 200. */
    public static Turn page() {
        return respond("200 OK", "text/html; charset=utf-8", PAGE, "");
    }

    /** The page again, by a portal that calls it JSON. */
    public static Turn pageCalledJson() {
        return body(PAGE);
    }

    public static Turn redirect(String to) {
        return respond("302 Found", "text/html", PAGE, "Location: " + to + "\r\n");
    }

    /** Never says a word. */
    public static Turn hang() {
        return (_, line) -> left(line);
    }

    /** Headers at once, and never a body. */
    public static Turn stall() {
        return (_, line) -> {
            line.write(head("200 OK", "application/json", 1000, ""));
            left(line);
        };
    }

    /** One byte, and some time later another. */
    public static Turn drip() {
        return (_, line) -> {
            line.write(head("200 OK", "application/json", 100_000, ""));
            while (true) {
                line.write(" ");
                Waiting.briefly();
            }
        };
    }

    /** An answer without an end. */
    public static Turn endless() {
        return endless("application/json", "{\"choices\":[{\"message\":{\"content\":\"");
    }

    /** An event stream without an end. */
    public static Turn endlessStream() {
        return endless("text/event-stream", "data: ");
    }

    private static Turn endless(String type, String start) {
        return (_, line) -> {
            line.write("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n" + start);
            byte[] more = " ".repeat(8192).getBytes(StandardCharsets.US_ASCII);
            while (true) {
                line.out().write(more);
            }
        };
    }

    /** The connection breaks in the middle of the body. */
    public static Turn truncated() {
        return (_, line) -> line.write(head("200 OK", "application/json", 5000, "") + "{\"choices\": [{\"mess");
    }

    /** The connection breaks before anything is said. */
    public static Turn hangUp() {
        return (_, _) -> {};
    }

    /** Hangs where the client offers HTTP/2, as some local servers do; else it plays the other turn. */
    public static Turn hangOnUpgrade(Turn other) {
        return (request, line) -> {
            if (request.headers().containsKey("upgrade")) {
                left(line);
            } else {
                other.play(request, line);
            }
        };
    }

    /** An event stream of an answer in parts. */
    public static Turn stream(String... parts) {
        return (_, line) -> {
            Streams.open(line);
            for (String part : parts) {
                Streams.part(line, part);
            }
            Streams.end(line, "stop");
        };
    }

    /** Some parts, and the connection is closed as if that were all. */
    public static Turn cutStream(String... parts) {
        return (_, line) -> {
            Streams.open(line);
            for (String part : parts) {
                Streams.part(line, part);
            }
        };
    }

    /** Some parts, and then nothing any more. */
    public static Turn stalledStream(String... parts) {
        return (_, line) -> {
            Streams.open(line);
            for (String part : parts) {
                Streams.part(line, part);
            }
            left(line);
        };
    }

    static Turn respond(String status, String type, String body, String headers) {
        return (_, line) ->
                line.write(head(status, type, body.getBytes(StandardCharsets.UTF_8).length, headers) + body);
    }

    private static String head(String status, String type, int length, String headers) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n" + headers + "\r\n";
    }

    private static void left(Line line) throws IOException {
        line.untilClientLeaves();
        throw new IOException("the client left");
    }

    private static String completion(Map<String, Object> message, String finish) {
        return json(Map.of(
                "id",
                "x",
                "object",
                "chat.completion",
                "model",
                "fake",
                "choices",
                List.of(Map.of("index", 0, "message", message, "finish_reason", finish)),
                "usage",
                Map.of("prompt_tokens", 120, "completion_tokens", 30, "total_tokens", 150)));
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
