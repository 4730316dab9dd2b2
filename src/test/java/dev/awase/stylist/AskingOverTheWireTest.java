package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awase.session.DemoFloor;
import dev.awase.stylist.FaultServer.Turn;
import dev.awase.stylist.ModelFault.Kind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The assistant against a model's server: the stream, its tools, and all the ways in which it breaks off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingOverTheWireTest {
    private static final String TEE = "AW-TOP-001";

    private DemoFloor floor;

    @BeforeAll
    void open(@TempDir Path folder) {
        floor = new DemoFloor(folder);
    }

    @AfterAll
    void close() {
        floor.close();
    }

    @Test
    void theModelLooksIntoTheCatalogAndSpeaksOfWhatItFound() {
        ListLedger ledger = new ListLedger();
        try (FaultServer server = FaultServer.playing(
                toolCall("search", "{\"category\":\"bag\",\"tone\":\"black\",\"max_price\":20000}"),
                saysOfTheFirst("Take [[%s]]. It costs 1 yen. It is black."))) {
            Reply reply = answer(server, ledger, floor.askOf(TEE, "a bag in black"));
            assertEquals(2, server.hits());
            JsonNode tools = server.requests().getFirst().json().path("tools");
            assertEquals(6, tools.size(), tools::toString);
            JsonNode result = server.last().json().path("messages").path(3);
            assertEquals("tool", result.path("role").asText(), result::toString);
            assertTrue(result.path("content").asText().contains("| Bag |"), result::toString);
            assertFalse(result.path("content").asText().contains("AW-"), result::toString);
            assertEquals(
                    new Reply(
                            Reply.Kind.WORDS,
                            "Take Daypack. It is black.",
                            List.of(floor.product("AW-BAG-012").id()),
                            true),
                    reply,
                    result::toString);
            assertEquals(
                    List.of(0, 1),
                    ledger.calls().stream().map(ModelCall::dropped).toList(),
                    "each call once, what was left out with the one that said it");
            assertTrue(ledger.calls().stream().allMatch(call -> call.purpose() == Purpose.ASKING));
        }
    }

    @Test
    void aChunkedAnswerGrowsSentenceBySentence() {
        List<Reply> growing = new ArrayList<>();
        try (FaultServer server =
                FaultServer.playing(Turns.stream("It is whi", "te. It goes", " with navy.", " It is plain."))) {
            Reply reply = answer(server, new ListLedger(), floor.askOf(TEE, "tell me about it"), growing);
            assertEquals("It is white. It goes with navy. It is plain.", reply.words());
            assertEquals("It is white.", growing.getFirst().words());
        }
    }

    @Test
    void anAnswerThatIsCutOrStallsEndsWithItsLastSentence() {
        for (Turn turn : List.of(Turns.cutStream("It is white. It go"), Turns.stalledStream("It is white. It go"))) {
            try (FaultServer server = FaultServer.playing(turn)) {
                Reply reply = new ModelAssistant(Endpoints.at(server), floor.shop, ImageDetail.LOW)
                        .answer(floor.askOf(TEE, "tell me about it"), part -> {}, Deadline.in(Duration.ofMillis(900)));
                assertEquals("It is white.", reply.words());
                assertTrue(reply.whole());
            }
        }
    }

    @Test
    void withoutOneCheckedSentenceThereIsAFault() {
        assertEquals(Kind.TIMEOUT, fault(Turns.stalledStream("It is wh")));
        assertEquals(Kind.TIMEOUT, fault(Turns.hang()));
        assertEquals(Kind.KEY, fault(Turns.status(401)));
        assertEquals(Kind.OFFLINE, fault(Turns.page()));
        assertEquals(Kind.CUT, fault(Turns.cutStream("It is wh")));
    }

    @Test
    void anAnswerThatBreaksOffOrIsNotReadToItsEndIsKeptOnceWithWhatWasLeftOut() {
        ListLedger ledger = new ListLedger();
        try (FaultServer server = FaultServer.playing(Turns.cutStream("It costs 1 yen. It is white. It go"))) {
            assertEquals(
                    "It is white.",
                    answer(server, ledger, floor.askOf(TEE, "tell me about it")).words());
            assertEquals(
                    List.of(1), ledger.calls().stream().map(ModelCall::dropped).toList());
        }
        CallBook book = new CallBook(ledger, ModelSettings.DAILY, Clock.systemUTC());
        LastCall last = new LastCall(book);
        last.keep(2);
        assertEquals(1, ledger.calls().size(), "the call has not ended");
        last.ended(ledger.calls().getFirst());
        assertEquals(
                List.of(1, 2), ledger.calls().stream().map(ModelCall::dropped).toList());
    }

    @Test
    void nothingIsAskedOnceNobodyWaits() {
        try (FaultServer server = FaultServer.playing(Turns.hang())) {
            Deadline deadline = Deadline.in(Duration.ofSeconds(5));
            deadline.cancel();
            ModelAssistant assistant = new ModelAssistant(Endpoints.at(server), floor.shop, ImageDetail.LOW);
            assertThrows(ModelFault.class, () -> assistant.answer(floor.askOf(TEE, "tell me"), part -> {}, deadline));
            assertEquals(0, server.hits());
        }
    }

    private Kind fault(Turn turn) {
        try (FaultServer server = FaultServer.playing(turn)) {
            ModelAssistant assistant = new ModelAssistant(Endpoints.at(server), floor.shop, ImageDetail.LOW);
            Enquiry enquiry = floor.askOf(TEE, "tell me about it");
            return assertThrows(
                            ModelFault.class,
                            () -> assistant.answer(enquiry, part -> {}, Deadline.in(Duration.ofMillis(700))))
                    .kind();
        }
    }

    private Reply answer(FaultServer server, ListLedger ledger, Enquiry enquiry) {
        return answer(server, ledger, enquiry, new ArrayList<>());
    }

    private Reply answer(FaultServer server, ListLedger ledger, Enquiry enquiry, List<Reply> growing) {
        return Endpoints.at(server, ledger)
                .assistant(floor.shop)
                .answer(enquiry, growing::add, Deadline.in(Duration.ofSeconds(5)));
    }

    /** Speaks of the first product that the tool answered. */
    private static Turn saysOfTheFirst(String words) {
        return (request, line) -> {
            JsonNode messages = request.json().path("messages");
            String found = messages.path(messages.size() - 1).path("content").asText();
            String id = found.lines().toList().get(1).split(" ", 2)[0];
            Turns.stream(words.formatted(id)).play(request, line);
        };
    }

    private static Turn toolCall(String name, String arguments) {
        return (_, line) -> {
            Streams.open(line);
            Streams.toolCall(line, name, arguments);
            Streams.end(line, "tool_calls");
        };
    }
}
