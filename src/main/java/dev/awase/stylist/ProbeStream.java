package dev.awase.stylist;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** One streamed answer: how it ended, how many parts it had, and when the first came. */
final class ProbeStream implements StreamingChatResponseHandler {
    private final long began = System.nanoTime();
    private final CompletableFuture<ChatResponse> end = new CompletableFuture<>();
    private volatile int parts;
    private volatile Optional<Duration> first = Optional.empty();

    private ProbeStream() {}

    /** Asks and waits for the end, which the model's own deadline brings. */
    static ProbeStream of(StreamingChatModel model, ChatRequest request) {
        ProbeStream stream = new ProbeStream();
        model.chat(request, stream);
        return stream;
    }

    ChatResponse whole() {
        try {
            return end.get();
        } catch (ExecutionException fault) {
            throw AnswerFaults.of(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Errand.unwanted();
        }
    }

    int parts() {
        return parts;
    }

    Optional<Duration> first() {
        return first;
    }

    @Override
    public synchronized void onPartialResponse(String part) {
        if (parts == 0) {
            first = Optional.of(Duration.ofNanos(System.nanoTime() - began));
        }
        parts = parts + 1;
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        end.complete(response);
    }

    @Override
    public void onError(Throwable fault) {
        end.completeExceptionally(fault);
    }
}
