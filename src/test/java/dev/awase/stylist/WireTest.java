package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awase.stylist.ModelFault.Kind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an endpoint gets to see of us. */
class WireTest {
    private static final ModelKey KEY = ModelKey.of("sk-canary-123");

    @Test
    void theKeyGoesIntoTheHeaderAlone() {
        var request = asked(Map.of("AWASE_MODEL", "m"), KEY);
        assertEquals("Bearer sk-canary-123", request.headers().get("authorization"));
        assertFalse(request.headers().containsKey("api-key"));
        assertFalse(request.path().contains("canary") || request.body().contains("canary"));
    }

    @Test
    void azureGetsItInItsOwnHeaderToo() {
        var request = asked(Map.of("AWASE_MODEL", "m", "AWASE_MODEL_PRESET", "azure"), KEY);
        assertEquals("sk-canary-123", request.headers().get("api-key"));
    }

    @Test
    void withoutAKeyNothingIsSaidOfOne() {
        var request = asked(Map.of("AWASE_MODEL", "m"), ModelKey.NONE);
        assertFalse(
                request.headers().containsKey("authorization"),
                request.headers().toString());
    }

    /** Newer models refuse a temperature and max_tokens, older ones max_completion_tokens and an effort. */
    @Test
    void nothingIsSetThatSomeModelsRefuse() {
        var json = asked(Map.of("AWASE_MODEL", "m"), ModelKey.NONE).json();
        for (String part : new String[] {"temperature", "max_tokens", "max_completion_tokens", "reasoning_effort"}) {
            assertFalse(json.has(part), json.toString());
        }
        assertEquals(
                "none",
                asked(Map.of("AWASE_MODEL_PRESET", "openai"), KEY)
                        .json()
                        .path("reasoning_effort")
                        .asText());
    }

    @Test
    void aMissingKeyIsSaidBeforeAnybodyIsAsked() {
        try (FaultServer server = FaultServer.playing(Turns.answer("Navy."))) {
            Endpoint endpoint = endpoint(server, Map.of("AWASE_MODEL_PRESET", "gemini"), ModelKey.NONE);
            ModelFault fault =
                    assertThrows(ModelFault.class, () -> endpoint.ask(Purpose.ASKING, plain(), EndpointTest.patient()));
            assertEquals(Kind.KEY, fault.kind());
            assertTrue(String.valueOf(fault.getMessage()).contains("GEMINI_API_KEY"), fault.getMessage());
            assertEquals(0, server.hits());
        }
    }

    private static FaultServer.Request asked(Map<String, String> environment, ModelKey key) {
        try (FaultServer server = FaultServer.playing(Turns.answer("Navy."))) {
            endpoint(server, environment, key).ask(Purpose.ASKING, plain(), EndpointTest.patient());
            return server.last();
        }
    }

    private static Endpoint endpoint(FaultServer server, Map<String, String> environment, ModelKey key) {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("AWASE_MODEL_ADDRESS", server.address().toString());
        return Endpoints.at(
                ModelSettingsFile.EMPTY.settings(all).orElseThrow(), key, new ListLedger(), DialectMemory.fleeting());
    }

    private static ChatDoor.Prompt plain() {
        return new ChatDoor.Prompt("You help.", "What goes with it?", Optional.empty(), Optional.empty());
    }
}
