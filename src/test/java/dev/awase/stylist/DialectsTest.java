package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awase.stylist.FaultServer.Turn;
import dev.awase.stylist.ModelFault.Kind;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** One server a dialect: each question is asked anew until it is understood, and the next one at once. */
class DialectsTest {
    private static final String NAVY = "{\"color\":\"navy\"}";

    private final DialectMemory memory = DialectMemory.fleeting();

    @Test
    void strictWhereItIsUnderstood() {
        assertLearns(_ -> true, Dialect.STRICT, 1);
    }

    @Test
    void looseWhereStrictIsRefused() {
        assertLearns(json -> !json.toString().contains("\"strict\":true"), Dialect.LOOSE, 2);
    }

    /** As Gemini does. */
    @Test
    void looseWhereAdditionalPropertiesAreRefused() {
        assertLearns(
                json -> !json.path("response_format").toString().contains("additionalProperties"), Dialect.LOOSE, 2);
    }

    @Test
    void jsonObjectWhereNoSchemaIsKnown() {
        assertLearns(json -> !json.at("/response_format/type").asText().equals("json_schema"), Dialect.JSON_OBJECT, 3);
    }

    @Test
    void wordsWhereNoFormatIsKnown() {
        assertLearns(json -> !json.has("response_format"), Dialect.PROMPT, 4);
    }

    /** As vLLM and Ollama do: the form is ignored, and the model talks. */
    @Test
    void aServerThatIgnoresTheFormIsToldInWords() {
        Turn ignoring = (request, line) -> {
            boolean told = request.json().at("/messages/0/content").asText().contains("JSON schema");
            Turns.answer(told ? "Of course:\n```json\n" + NAVY + "\n```\nAnything else?" : "It is **navy**.")
                    .play(request, line);
        };
        try (FaultServer server = FaultServer.playing(ignoring)) {
            assertEquals(NAVY, ask(server));
            assertEquals(2, server.hits());
            assertEquals(NAVY, ask(server));
            assertEquals(3, server.hits());
        }
    }

    @Test
    void aServerThatWritesWhiteSpaceWithoutAnEndIsCutOff() {
        try (FaultServer server = FaultServer.playing(Turns.endless())) {
            assertEquals(
                    Kind.TOO_LARGE,
                    assertThrows(ModelFault.class, () -> ask(server)).kind());
        }
    }

    @Test
    void whatIsRefusedInEveryDialectIsRefused() {
        try (FaultServer server = FaultServer.playing(Turns.status(400))) {
            assertEquals(
                    Kind.REQUEST,
                    assertThrows(ModelFault.class, () -> ask(server)).kind());
            assertEquals(4, server.hits());
            assertEquals(Optional.empty(), memory.recall(server.address() + " fake-reading"));
        }
    }

    @Test
    void whatAPersonSettledIsNotQuestioned() {
        try (FaultServer server = FaultServer.playing(Turns.status(400))) {
            ModelSettings settled = Endpoints.speaking(Endpoints.settings(server.address()), Dialect.LOOSE);
            Endpoint endpoint = Endpoints.at(settled, ModelKey.NONE, new ListLedger(), memory);
            assertThrows(
                    ModelFault.class,
                    () -> endpoint.ask(Purpose.STYLING, EndpointTest.photo(), EndpointTest.patient()));
            assertEquals(1, server.hits());
            assertEquals(Dialect.LOOSE, SeeingTurn.spoken(server.last().json()));
        }
    }

    private void assertLearns(Predicate<JsonNode> understood, Dialect learned, int questions) {
        Turn server400 = (request, line) ->
                (understood.test(request.json()) ? Turns.answer(NAVY) : Turns.status(400)).play(request, line);
        try (FaultServer server = FaultServer.playing(server400)) {
            assertEquals(NAVY, ask(server));
            assertEquals(questions, server.hits());
            assertEquals(NAVY, ask(server));
            assertEquals(questions + 1, server.hits(), "it was not kept");
            JsonNode last = server.last().json();
            boolean words = last.at("/messages/0/content").asText().contains("JSON schema");
            assertEquals(learned.compareTo(Dialect.JSON_OBJECT) >= 0, words);
            assertEquals(learned != Dialect.PROMPT, last.has("response_format"));
            if (learned == Dialect.LOOSE) {
                assertFalse(last.toString().contains("additionalProperties"), last.toString());
                assertTrue(
                        last.at("/response_format/json_schema/schema/properties")
                                .has("color"),
                        last.toString());
            }
        }
    }

    private String ask(FaultServer server) {
        return Endpoints.at(Endpoints.settings(server.address()), ModelKey.NONE, new ListLedger(), memory)
                .ask(Purpose.STYLING, EndpointTest.photo(), EndpointTest.patient())
                .text();
    }
}
