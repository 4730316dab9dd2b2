package dev.awase.stylist;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A model that says what it is told to, turn by turn, the last turn again and again; it remembers what it was asked. */
final class ScriptedModel implements StreamDoor, StreamDoor.Checked {
    final List<ChatRequest> requests = new ArrayList<>();
    int dropped;
    private final List<Turn> turns;

    /** One turn: it speaks to the handler. */
    interface Turn {
        void play(String heard, StreamingChatResponseHandler handler);
    }

    ScriptedModel(Turn... turns) {
        this.turns = List.of(turns);
    }

    /** Says the words in small parts; {@code @Name@} stands for the id that the named product was given. */
    static Turn says(String words) {
        return says(words, FinishReason.STOP);
    }

    static Turn says(String words, FinishReason finish) {
        return (heard, handler) -> {
            String text = filled(words, heard);
            parts(text).forEach(handler::onPartialResponse);
            handler.onCompleteResponse(response(AiMessage.from(text), finish));
        };
    }

    /** Says the words of what a tool answered last: {@code %1$s} is the id of the first product in it, and so on. */
    static Turn saysOfFound(String words) {
        return (heard, handler) -> {
            String found = heard.substring(heard.lastIndexOf(ProductLines.HEAD));
            Object[] ids =
                    found.lines().skip(1).map(line -> line.split(" ", 2)[0]).toArray();
            says(words.formatted(ids)).play(heard, handler);
        };
    }

    /** Says what a tool answered last, word for word. */
    static Turn echoes() {
        return (heard, handler) ->
                says(heard.substring(heard.lastIndexOf("\nid: "))).play(heard, handler);
    }

    /** Says some words, then fails. */
    static Turn breaksOff(String words, Throwable fault) {
        return (heard, handler) -> {
            parts(filled(words, heard)).forEach(handler::onPartialResponse);
            handler.onError(fault);
        };
    }

    /** Says some words, and then nothing any more. */
    static Turn stalls(String words) {
        return (heard, handler) -> parts(filled(words, heard)).forEach(handler::onPartialResponse);
    }

    static Turn calls(String tool, String arguments) {
        return (heard, handler) -> handler.onCompleteResponse(response(
                AiMessage.from(ToolExecutionRequest.builder()
                        .id("call-1")
                        .name(tool)
                        .arguments(filled(arguments, heard))
                        .build()),
                FinishReason.TOOL_EXECUTION));
    }

    @Override
    public StreamDoor.Checked streaming(Purpose purpose, Deadline deadline) {
        return this;
    }

    @Override
    public void keep(int parts) {
        dropped += parts;
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        Turn turn = turns.get(Math.min(requests.size(), turns.size() - 1));
        requests.add(request);
        turn.play(heard(request), handler);
    }

    /** All that the model was told in the last request. */
    String heard() {
        return heard(requests.getLast());
    }

    private static String heard(ChatRequest request) {
        return request.messages().stream().map(ScriptedModel::text).collect(Collectors.joining("\n"));
    }

    private static String text(ChatMessage message) {
        return switch (message) {
            case UserMessage user ->
                user.contents().stream()
                        .filter(TextContent.class::isInstance)
                        .map(content -> ((TextContent) content).text())
                        .collect(Collectors.joining("\n"));
            case ToolExecutionResultMessage result -> result.text();
            default -> "";
        };
    }

    private static String filled(String words, String heard) {
        Function<String, String> id = name -> {
            Matcher line = Pattern.compile("(p\\d+) \\| [^|]* \\| " + Pattern.quote(name) + " \\|")
                    .matcher(heard);
            Matcher opened = Pattern.compile("id: (p\\d+)\\nname: " + Pattern.quote(name) + "\\n")
                    .matcher(heard);
            return opened.find() ? opened.group(1) : line.find() ? line.group(1) : "p9999";
        };
        return Pattern.compile("@([^@]+)@").matcher(words).replaceAll(found -> id.apply(found.group(1)));
    }

    private static List<String> parts(String words) {
        return Pattern.compile(".{1,4}", Pattern.DOTALL)
                .matcher(words)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static ChatResponse response(AiMessage message, FinishReason finish) {
        return ChatResponse.builder().aiMessage(message).finishReason(finish).build();
    }
}
