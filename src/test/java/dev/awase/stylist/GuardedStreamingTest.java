package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GuardedStreamingTest {
    private final ListLedger ledger = new ListLedger();

    /** What a handler is told. */
    private static final class Told implements StreamingChatResponseHandler {
        private final StringBuilder words = new StringBuilder();
        private final CompletableFuture<ChatResponse> end = new CompletableFuture<>();
        private int ends;

        @Override
        public void onPartialResponse(String part) {
            words.append(part);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            ends++;
            end.complete(response);
        }

        @Override
        public void onError(Throwable fault) {
            ends++;
            end.completeExceptionally(fault);
        }

        ChatResponse whole() throws Exception {
            return end.get(20, TimeUnit.SECONDS);
        }

        Kind fault() throws Exception {
            Throwable thrown = end.handle((_, fault) -> fault).get(20, TimeUnit.SECONDS);
            return ((ModelFault) thrown).kind();
        }
    }

    @Test
    void partsComeAndTheCallIsKept() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.stream("Navy ", "goes ", "well."))) {
            Told told = ask(server, Duration.ofSeconds(20));
            assertEquals("Navy goes well.", told.whole().aiMessage().text());
            assertEquals("Navy goes well.", told.words.toString());
            assertEquals(
                    150,
                    ledger.calls().getFirst().tokensIn()
                            + ledger.calls().getFirst().tokensOut());
            assertEquals("fake-asking", server.last().json().path("model").asText());
        }
    }

    @Test
    void toolsAreCalled() throws Exception {
        FaultServer.Turn call = (_, line) -> {
            Streams.open(line);
            Streams.toolCall(line, "search", "{\"words\":\"bag\"}");
            Streams.end(line, "tool_calls");
        };
        try (FaultServer server = FaultServer.playing(call)) {
            Told told = ask(server, Duration.ofSeconds(20));
            assertEquals(
                    "search",
                    told.whole().aiMessage().toolExecutionRequests().getFirst().name());
        }
    }

    @Test
    void aStalledStreamEndsWithTheDeadline() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.stalledStream("Navy "))) {
            Told told = ask(server, Duration.ofMillis(400));
            assertEquals(Kind.TIMEOUT, told.fault());
            assertTrue(server.clientLeft());
            assertEquals(1, told.ends);
        }
    }

    @Test
    void aCutStreamIsNoAnswer() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.cutStream("Navy "))) {
            assertEquals(Kind.CUT, ask(server, Duration.ofSeconds(20)).fault());
            assertEquals(1, server.hits());
            assertEquals(Optional.of(Kind.CUT), ledger.calls().getFirst().fault());
        }
    }

    @Test
    void anEndlessStreamIsCutOff() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.endlessStream())) {
            assertEquals(Kind.TOO_LARGE, ask(server, Duration.ofSeconds(20)).fault());
            assertTrue(server.clientLeft());
        }
    }

    @Test
    void itIsAskedAgainWhileNothingWasShown() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.status(503), Turns.stream("Navy."))) {
            assertEquals(
                    "Navy.",
                    ask(server, Duration.ofSeconds(20)).whole().aiMessage().text());
            assertEquals(2, server.hits());
        }
    }

    @Test
    void aPageIsNoStream() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.page())) {
            assertEquals(Kind.OFFLINE, ask(server, Duration.ofSeconds(20)).fault());
        }
    }

    @Test
    void cancelFreesAtOnce() throws Exception {
        try (FaultServer server = FaultServer.playing(Turns.stalledStream("Navy "))) {
            Deadline deadline = Deadline.in(Duration.ofMinutes(5));
            Told told = new Told();
            Endpoints.at(server, ledger)
                    .streaming(Purpose.ASKING, deadline)
                    .chat(request(), new StreamingChatResponseHandler() {
                        @Override
                        public void onPartialResponse(String part) {
                            deadline.cancel();
                        }

                        @Override
                        public void onCompleteResponse(ChatResponse response) {
                            told.onCompleteResponse(response);
                        }

                        @Override
                        public void onError(Throwable fault) {
                            told.onError(fault);
                        }
                    });
            assertEquals(Kind.TIMEOUT, told.fault());
            assertTrue(server.clientLeft());
        }
    }

    private Told ask(FaultServer server, Duration time) {
        Told told = new Told();
        StreamDoor.Checked model = Endpoints.at(server, ledger).streaming(Purpose.ASKING, Deadline.in(time));
        model.chat(request(), told);
        model.keep(0);
        return told;
    }

    private static ChatRequest request() {
        return ChatRequest.builder()
                .messages(List.of(UserMessage.from("What goes with it?")))
                .toolSpecifications(List.of(ToolSpecification.builder()
                        .name("search")
                        .description("finds products")
                        .build()))
                .build();
    }
}
