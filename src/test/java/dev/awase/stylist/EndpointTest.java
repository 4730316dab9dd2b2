package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.ChatDoor.Answer;
import dev.awase.stylist.ChatDoor.Prompt;
import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private static final JsonSchema FORM = JsonSchema.builder()
            .name("color")
            .rootElement(JsonObjectSchema.builder()
                    .addStringProperty("color")
                    .required("color")
                    .additionalProperties(false)
                    .build())
            .build();

    @Test
    void asksWithThePhotoAndKeepsTheCall() {
        ListLedger ledger = new ListLedger();
        try (FaultServer server = FaultServer.playing(Turns.answer("{\"color\":\"navy\"}"))) {
            Endpoint endpoint = Endpoints.at(server, ledger);
            Answer answer = endpoint.ask(Purpose.STYLING, photo(), patient());
            assertEquals("{\"color\":\"navy\"}", answer.text());
            endpoint.keep(answer, 2);
            ModelCall call = ledger.calls().getFirst();
            assertEquals("fake-reading", call.model());
            assertEquals(120, call.tokensIn());
            assertEquals(30, call.tokensOut());
            assertEquals("stop", call.finish());
            assertEquals(2, call.dropped());
            assertEquals("/v1/chat/completions", server.last().path());
            var image = server.last().json().at("/messages/1/content/1/image_url");
            assertEquals("high", image.path("detail").asText());
            assertTrue(image.path("url").asText().startsWith("data:image/jpeg;base64,"), image.toString());
            assertTrue(server.last()
                    .json()
                    .at("/response_format/json_schema/strict")
                    .asBoolean());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<think>She wants {something} in navy.</think>\n%s",
                "Here {you} go:\n%s\nIs that {all}?",
                "{\"thought\": 1}\n%s",
                "\uFEFF%s",
                "[%s]"
            })
    void findsTheAnswerAmongTalk(String talk) {
        try (FaultServer server = FaultServer.playing(Turns.answer(talk.formatted("{\"color\": \"navy\"}")))) {
            assertEquals(
                    "{\"color\":\"navy\"}",
                    Endpoints.at(server)
                            .ask(Purpose.STYLING, photo(), patient())
                            .text());
        }
    }

    @Test
    void unfencesJson() {
        try (FaultServer server = FaultServer.playing(Turns.answer("Sure!\n```json\n{\"color\": \"navy\"}\n```"))) {
            assertEquals(
                    "{\"color\":\"navy\"}",
                    Endpoints.at(server)
                            .ask(Purpose.STYLING, photo(), patient())
                            .text());
        }
    }

    @Test
    void endsWithTheDeadlineThoughTheServerHangs() {
        try (FaultServer server = FaultServer.playing(Turns.hang())) {
            ModelFault fault = assertThrows(
                    ModelFault.class,
                    () -> Endpoints.at(server).ask(Purpose.STYLING, photo(), Deadline.in(Duration.ofMillis(300))));
            assertEquals(Kind.TIMEOUT, fault.kind());
            assertTrue(server.clientLeft());
        }
    }

    static Prompt photo() {
        return new Prompt("You see.", "Which color?", Optional.of(new byte[] {1, 2, 3}), Optional.of(FORM));
    }

    static Deadline patient() {
        return Deadline.in(Duration.ofSeconds(20));
    }
}
