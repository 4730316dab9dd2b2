package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.FaultServer.Turn;
import dev.awase.stylist.ModelFault.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a server is known to misbehave: what kind of fault it is, and how often the server is asked. */
class EndpointFaultsTest {
    /** Slack for a busy machine: far below what the client's own timeouts would take. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private final ListLedger ledger = new ListLedger();

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("429 three times", Turns.status(429), Kind.BUSY, 3),
                Arguments.of("429 for an hour", Turns.status(429, "x", "Retry-After: 3600\r\n"), Kind.BUSY, 1),
                Arguments.of("429 without credit", Turns.status(429, "insufficient_quota", ""), Kind.KEY, 1),
                Arguments.of("500", Turns.status(500), Kind.SERVER, 3),
                Arguments.of("503", Turns.status(503), Kind.SERVER, 3),
                Arguments.of("401", Turns.status(401), Kind.KEY, 1),
                Arguments.of("403", Turns.status(403), Kind.KEY, 1),
                Arguments.of("404", Turns.status(404), Kind.NO_MODEL, 1),
                Arguments.of("413", Turns.status(413), Kind.PHOTO_TOO_LARGE, 1),
                Arguments.of("400", Turns.status(400), Kind.REQUEST, 1),
                Arguments.of("400 filtered", Turns.status(400, "content_filter", ""), Kind.REFUSED, 1),
                Arguments.of("a page", Turns.page(), Kind.OFFLINE, 1),
                Arguments.of("a page called JSON", Turns.pageCalledJson(), Kind.OFFLINE, 1),
                Arguments.of("a redirect", Turns.redirect("http://127.0.0.1:1/"), Kind.OFFLINE, 1),
                Arguments.of("a body cut in the middle", Turns.truncated(), Kind.SERVER, 3),
                Arguments.of("no word at all", Turns.hangUp(), Kind.SERVER, 3),
                Arguments.of("no choices", Turns.noChoices(), Kind.SERVER, 3),
                Arguments.of("no JSON", Turns.body("I am a teapot"), Kind.UNREADABLE, 1),
                Arguments.of("half of a JSON", Turns.body("{\"choices\": [{\"mess"), Kind.UNREADABLE, 1),
                Arguments.of("an empty answer", Turns.answer(" "), Kind.SERVER, 3),
                Arguments.of("cut by length", Turns.answer("Navy is", "length"), Kind.CUT, 1),
                Arguments.of("filtered", Turns.answer("", "content_filter"), Kind.REFUSED, 1),
                Arguments.of("refused", Turns.refusal("I cannot help with that."), Kind.REFUSED, 1),
                Arguments.of("without an end", Turns.endless(), Kind.TOO_LARGE, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isThatKindAfterThatManyQuestions(String name, Turn turn, Kind kind, int hits) {
        try (FaultServer server = FaultServer.playing(turn)) {
            ModelFault fault = fault(server, Duration.ofSeconds(20));
            assertEquals(kind, fault.kind(), fault.getMessage());
            assertEquals(hits, server.hits());
            assertEquals(hits, ledger.calls().size());
            assertTrue(ledger.calls().stream().allMatch(call -> call.fault().equals(Optional.of(kind))));
            assertSafeWords(fault);
        }
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                Arguments.of("hangs", Turns.hang()),
                Arguments.of("stalls after the headers", Turns.stall()),
                Arguments.of("drips", Turns.drip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silences")
    void theDeadlineHoldsWhereAServer(String name, Turn turn) {
        try (FaultServer server = FaultServer.playing(turn)) {
            long began = System.nanoTime();
            assertEquals(Kind.TIMEOUT, fault(server, Duration.ofMillis(400)).kind());
            assertTrue(System.nanoTime() - began < SLACK.toNanos());
            assertTrue(server.clientLeft(), "the connection stays open");
            assertEquals(1, server.hits());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silences")
    void cancelFreesAtOnceWhereAServer(String name, Turn turn) {
        Deadline deadline = Deadline.in(Duration.ofMinutes(10));
        Turn cancelling = (request, line) -> {
            Thread.ofVirtual().start(deadline::cancel);
            turn.play(request, line);
        };
        try (FaultServer server = FaultServer.playing(cancelling)) {
            Endpoint endpoint = Endpoints.at(server, ledger);
            ModelFault fault = assertThrows(ModelFault.class, () -> endpoint.ask(Purpose.ASKING, plain(), deadline));
            assertEquals(Kind.TIMEOUT, fault.kind());
            assertTrue(server.clientLeft());
        }
    }

    @Test
    void waitsAsLongAsTheServerSaysWhereThatFits() {
        try (FaultServer server =
                FaultServer.playing(Turns.status(429, "x", "Retry-After: 1\r\n"), Turns.answer("Navy."))) {
            long began = System.nanoTime();
            assertEquals("Navy.", ask(server, Duration.ofSeconds(20)));
            assertTrue(System.nanoTime() - began >= Duration.ofSeconds(1).toNanos());
            assertEquals(2, server.hits());
        }
    }

    @Test
    void aBrokenConnectionIsTriedAgain() {
        try (FaultServer server = FaultServer.playing(Turns.hangUp(), Turns.truncated(), Turns.answer("Navy."))) {
            assertEquals("Navy.", ask(server, Duration.ofSeconds(20)));
        }
    }

    @Test
    void anUpgradeIsNotOfferedOverPlainHttp() {
        try (FaultServer server = FaultServer.playing(Turns.hangOnUpgrade(Turns.answer("Navy.")))) {
            assertEquals("Navy.", ask(server, Duration.ofSeconds(20)));
            assertFalse(server.last().headers().containsKey("upgrade"));
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (FaultServer other = FaultServer.playing(Turns.answer("Navy."));
                FaultServer server = FaultServer.playing(Turns.redirect(other.address() + "/chat/completions"))) {
            assertEquals(Kind.OFFLINE, fault(server, Duration.ofSeconds(20)).kind());
            assertEquals(0, other.hits());
        }
    }

    @Test
    void nobodyThereIsOffline() {
        FaultServer gone = FaultServer.playing(Turns.hang());
        gone.close();
        assertEquals(Kind.OFFLINE, fault(gone, Duration.ofSeconds(20)).kind());
    }

    @Test
    void anAddressThatIsNotKnownIsOffline() {
        Endpoint endpoint = Endpoint.open(
                Endpoints.settings(java.net.URI.create("http://nobody.invalid/v1")),
                ModelKey.NONE,
                ledger,
                DialectMemory.fleeting(),
                java.time.Clock.systemUTC());
        ModelFault fault = assertThrows(
                ModelFault.class, () -> endpoint.ask(Purpose.ASKING, plain(), Deadline.in(Duration.ofSeconds(20))));
        assertEquals(Kind.OFFLINE, fault.kind());
    }

    @Test
    void aServerThatAsksForAnHourIsLeftAlone() {
        try (FaultServer server = FaultServer.playing(Turns.status(429, "x", "Retry-After: 3600\r\n"))) {
            Endpoint endpoint = Endpoints.at(server, ledger);
            assertThrows(ModelFault.class, () -> endpoint.ask(Purpose.ASKING, plain(), EndpointTest.patient()));
            ModelFault paused =
                    assertThrows(ModelFault.class, () -> endpoint.ask(Purpose.ASKING, plain(), EndpointTest.patient()));
            assertEquals(Kind.PAUSED, paused.kind());
            assertTrue(paused.retryAfter().orElseThrow().toMinutes() >= 58);
            assertEquals(1, server.hits());
        }
    }

    @Test
    void aDeadlineThatHasPassedAsksNobody() {
        try (FaultServer server = FaultServer.playing(Turns.answer("Navy."))) {
            assertEquals(Kind.TIMEOUT, fault(server, Duration.ZERO).kind());
            assertEquals(0, server.hits());
        }
    }

    /** Says what to do, and repeats nothing of what the server said: it may quote the key. */
    private static void assertSafeWords(ModelFault fault) {
        String words = String.valueOf(fault.getMessage());
        assertTrue(words.contains(". "), words);
        for (Throwable one = fault; one != null; one = one.getCause()) {
            assertFalse(String.valueOf(one.getMessage()).contains("canary"), words);
        }
    }

    private String ask(FaultServer server, Duration time) {
        return Endpoints.at(server, ledger)
                .ask(Purpose.ASKING, plain(), Deadline.in(time))
                .text();
    }

    private ModelFault fault(FaultServer server, Duration time) {
        return assertThrows(ModelFault.class, () -> ask(server, time));
    }

    private static ChatDoor.Prompt plain() {
        return new ChatDoor.Prompt("You help.", "What goes with it?", Optional.empty(), Optional.empty());
    }
}
