package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckupTest {
    private final DialectMemory memory = DialectMemory.fleeting();
    private final List<String> told = new ArrayList<>();

    @Test
    void aWholeEndpointIsFoundWhole() {
        try (FaultServer server = FaultServer.playing(SeeingTurn.whole())) {
            ProbeReport report = look(server);
            assertTrue(report.usable(), report.toString());
            assertTrue(report.reachable() && report.key() && report.vision(), report.toString());
            assertTrue(report.tools() && report.streaming(), report.toString());
            assertEquals(Optional.of(Dialect.STRICT), report.dialect());
            assertEquals(Optional.of(true), report.transcription());
            assertTrue(report.tokensIn() >= 120 && report.latencyMs().isPresent(), report.toString());
            assertFalse(told.isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theSurestDialectThatIsUnderstoodIsKept(Dialect only) {
        try (FaultServer server = FaultServer.playing(new SeeingTurn(EnumSet.of(only, Dialect.PROMPT), true))) {
            assertEquals(Optional.of(only), look(server).dialect());
            assertEquals(Optional.of(only), memory.recall(server.address() + " fake-reading"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsWhatItIsCalled(ProbePicture.Shape shape) {
        for (ProbePicture.Hue hue : ProbePicture.Hue.values()) {
            try (FaultServer server = FaultServer.playing(SeeingTurn.whole())) {
                assertTrue(look(server, new ProbePicture(hue, shape)).vision(), hue + " " + shape);
            }
        }
    }

    @Test
    void aBlindModelCannotBeUsed() {
        try (FaultServer server = FaultServer.playing(new SeeingTurn(Set.of(Dialect.values()), false))) {
            ProbeReport report = look(server);
            assertFalse(report.usable());
            assertEquals("vision", failed(report).subject());
            assertTrue(failed(report).remedy().orElse("").contains("model that sees"), report.toString());
        }
    }

    @Test
    void aServerThatFollowsNoFormIsStillShownAPicture() {
        FaultServer.Turn talking = (request, line) -> {
            boolean shown = request.body().contains("image_url");
            Turns.answer(shown ? "A red circle." : "Who knows?").play(request, line);
        };
        try (FaultServer server = FaultServer.playing(talking)) {
            ProbeReport report = look(server);
            assertTrue(report.vision(), report.toString());
            assertFalse(report.usable());
            assertEquals("schema", failed(report).subject());
            assertFalse(failed(report).remedy().orElse("").contains("doctor"), report.toString());
        }
    }

    @Test
    void aRefusedKeyIsNotCalledSomethingElse() {
        try (FaultServer server = FaultServer.playing(Turns.status(401))) {
            ProbeReport report = look(server);
            assertTrue(report.reachable());
            assertFalse(report.key());
            assertEquals("key", failed(report).subject());
            assertEquals(1, server.hits());
        }
    }

    @Test
    void anUnknownModelIsCalledThat() {
        try (FaultServer server = FaultServer.playing(Turns.status(404))) {
            assertEquals("model", failed(look(server)).subject());
        }
    }

    @Test
    void nobodyThereIsSaidInWords() {
        FaultServer gone = FaultServer.playing(Turns.hang());
        gone.close();
        ProbeReport report = look(gone);
        assertFalse(report.reachable());
        assertEquals("endpoint", failed(report).subject());
        assertTrue(failed(report).remedy().orElse("").contains("start the model's server"), report.toString());
    }

    @Test
    void aServerThatLoopsOnWhiteSpaceIsSpokenToInWords() {
        FaultServer.Turn looping = (request, line) -> {
            boolean form = request.json().has("response_format");
            (form ? Turns.endless() : SeeingTurn.whole()).play(request, line);
        };
        try (FaultServer server = FaultServer.playing(looping)) {
            assertEquals(Optional.of(Dialect.PROMPT), look(server).dialect());
        }
    }

    @Test
    void aServerThatIgnoresTheFormAndTalksIsSpokenToInWords() {
        FaultServer.Turn talking = (request, line) -> {
            String all = request.json().path("messages").toString();
            boolean words = all.contains("JSON schema") || !all.contains("Monday");
            (words ? SeeingTurn.whole() : Turns.answer("It is closed on **Monday**.")).play(request, line);
        };
        try (FaultServer server = FaultServer.playing(talking)) {
            assertEquals(Optional.of(Dialect.JSON_OBJECT), look(server).dialect());
        }
    }

    private ProbeReport look(FaultServer server) {
        return look(server, new ProbePicture(ProbePicture.Hue.RED, ProbePicture.Shape.CIRCLE));
    }

    private ProbeReport look(FaultServer server, ProbePicture picture) {
        ModelSettings settings = Endpoints.settings(server.address());
        ModelSettings quick = Endpoints.waiting(settings, Duration.ofSeconds(5), Duration.ofSeconds(10));
        return Checkup.of(quick, ModelKey.NONE, memory, picture, told::add);
    }

    private static ProbeFinding failed(ProbeReport report) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() == ProbeFinding.Verdict.FAILED)
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.toString()));
    }
}
