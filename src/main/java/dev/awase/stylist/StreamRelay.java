package dev.awase.stylist;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.Optional;
import java.util.function.Consumer;

/** Passes an answer's parts on until it is stopped, and holds back its end, which is still to be looked at. */
final class StreamRelay implements StreamingChatResponseHandler {
    private final StreamingChatResponseHandler handler;
    private boolean stopped;
    private boolean shown;
    private Optional<ChatResponse> whole = Optional.empty();
    private Optional<Throwable> fault = Optional.empty();

    StreamRelay(StreamingChatResponseHandler handler) {
        this.handler = handler;
    }

    /** The whole answer, or the first fault. */
    synchronized ChatResponse whole() {
        fault.map(AnswerFaults::of).ifPresent(first -> {
            throw first;
        });
        return whole.orElseThrow(AnswerFaults::empty);
    }

    /** From now on nothing is passed on; tells whether something was. */
    synchronized boolean stop() {
        stopped = true;
        return shown;
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        pass(to -> to.onPartialResponse(part, context));
    }

    @Override
    public void onPartialResponse(String part) {
        pass(to -> to.onPartialResponse(part));
    }

    @Override
    public void onPartialThinking(PartialThinking part, PartialThinkingContext context) {
        // Nobody is shown how a model thinks.
    }

    @Override
    public void onPartialToolCall(PartialToolCall part, PartialToolCallContext context) {
        pass(to -> to.onPartialToolCall(part, context));
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        pass(to -> to.onCompleteToolCall(call));
    }

    private synchronized void pass(Consumer<StreamingChatResponseHandler> part) {
        if (!stopped) {
            shown = true;
            part.accept(handler);
        }
    }

    @Override
    public synchronized void onCompleteResponse(ChatResponse response) {
        whole = Optional.of(response);
    }

    @Override
    public synchronized void onError(Throwable thrown) {
        fault = fault.or(() -> Optional.of(thrown));
    }
}
