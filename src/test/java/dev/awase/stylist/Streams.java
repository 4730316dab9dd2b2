package dev.awase.stylist;

import dev.awase.stylist.FaultServer.Line;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The pieces of an answer that comes as an event stream. */
final class Streams {
    private Streams() {}

    static void open(Line line) throws IOException {
        line.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
    }

    static void part(Line line, String text) throws IOException {
        event(line, Map.of("index", 0, "delta", Map.of("content", text)));
    }

    static void toolCall(Line line, String name, String arguments) throws IOException {
        Map<String, Object> call = Map.of(
                "index",
                0,
                "id",
                "call_1",
                "type",
                "function",
                "function",
                Map.of("name", name, "arguments", arguments));
        event(line, Map.of("index", 0, "delta", Map.of("tool_calls", List.of(call))));
    }

    /** The reason, the tokens (120 in, 30 out) and the end. */
    static void end(Line line, String finish) throws IOException {
        event(line, Map.of("index", 0, "delta", Map.of(), "finish_reason", finish));
        line.write("data: "
                + Turns.json(Map.of(
                        "id",
                        "x",
                        "choices",
                        List.of(),
                        "usage",
                        Map.of("prompt_tokens", 120, "completion_tokens", 30, "total_tokens", 150)))
                + "\n\ndata: [DONE]\n\n");
    }

    private static void event(Line line, Map<String, Object> choice) throws IOException {
        line.write("data: " + Turns.json(Map.of("id", "x", "model", "fake", "choices", List.of(choice))) + "\n\n");
    }
}
