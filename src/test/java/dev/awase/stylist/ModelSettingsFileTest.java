package dev.awase.stylist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.awase.stylist.ModelSettings.Daily;
import dev.awase.stylist.ModelSettings.Models;
import dev.awase.stylist.ModelSettings.Price;
import dev.awase.stylist.ModelSettings.Waits;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSettingsFileTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    @Test
    void theDefaultsArePinned() throws Exception {
        assertEquals(
                new ModelSettings(
                        Preset.OPENAI,
                        URI.create("https://api.openai.com/v1"),
                        new Models("gpt-5.6-luna", "gpt-5.6-luna", Optional.of("gpt-4o-mini-transcribe")),
                        ImageDetail.HIGH,
                        Optional.of("none"),
                        new Waits(Duration.ofSeconds(8), Duration.ofSeconds(20)),
                        new Daily(5_000_000, 2_000),
                        Optional.empty(),
                        Optional.empty()),
                settings("{\"preset\": \"openai\"}"));
    }

    @Test
    void nobodyIsAskedUnlessAnEndpointIsNamed() throws Exception {
        assertEquals(Optional.empty(), ModelSettingsFile.EMPTY.settings(Map.of()));
        assertEquals(Optional.empty(), read("{}").settings(Map.of("AWASE_MODEL_KEY", "sk-x")));
    }

    @Test
    void everySettingIsHeeded() throws Exception {
        ModelSettings told = settings("""
                {"preset": "other", "address": "http://10.0.0.2:8000/v1/", "model": "eyes", "asking": "mouth",
                 "transcription": "ears", "detail": "auto", "effort": "low", "first_seconds": 4, "hard_seconds": 9.5,
                 "daily_tokens": 1000, "daily_calls": 10, "dialect": "json_object", "price_in": 0.2, "price_out": 1.2}
                """);
        assertEquals(
                new ModelSettings(
                        Preset.OTHER,
                        URI.create("http://10.0.0.2:8000/v1"),
                        new Models("eyes", "mouth", Optional.of("ears")),
                        ImageDetail.AUTO,
                        Optional.of("low"),
                        new Waits(Duration.ofSeconds(4), Duration.ofMillis(9500)),
                        new Daily(1000, 10),
                        Optional.of(Dialect.JSON_OBJECT),
                        Optional.of(new Price(0.2, 1.2))),
                told);
        assertEquals(0.0014, told.price().orElseThrow().of(1000, 1000), 1e-9);
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws Exception {
        ModelSettings told = read("{\"preset\": \"openai\", \"model\": \"a\"}")
                .settings(Map.of(
                        "AWASE_MODEL_PRESET", "vllm",
                        "AWASE_MODEL_ADDRESS", "http://box:8000/v1/chat/completions",
                        "AWASE_MODEL", "b",
                        "AWASE_MODEL_ASKING", "c",
                        "AWASE_MODEL_TRANSCRIPTION", "d"))
                .orElseThrow();
        assertEquals(Preset.VLLM, told.preset());
        assertEquals(URI.create("http://box:8000/v1"), told.address());
        assertEquals(new Models("b", "c", Optional.of("d")), told.models());
    }

    @Test
    void anAddressAloneIsAnyOtherEndpoint() {
        ModelSettings told = ModelSettingsFile.EMPTY
                .settings(Map.of("AWASE_MODEL_ADDRESS", "http://localhost:1/v1", "AWASE_MODEL", "m"))
                .orElseThrow();
        assertEquals(Preset.OTHER, told.preset());
    }

    @Test
    void addressesAreFilledIn() throws Exception {
        assertEquals(
                URI.create("https://myshop.openai.azure.com/openai/v1"),
                settings("{\"preset\": \"azure\", \"resource\": \"myshop\", \"model\": \"eyes\"}")
                        .address());
        assertEquals(
                URI.create("https://bedrock-runtime.ap-northeast-1.amazonaws.com/openai/v1"),
                settings("{\"preset\": \"bedrock\", \"region\": \"ap-northeast-1\", \"model\": \"eyes\"}")
                        .address());
    }

    @Test
    void effortGoesWithThePresetsOwnModelOnly() throws Exception {
        assertEquals(
                Optional.empty(),
                settings("{\"preset\": \"openai\", \"model\": \"gpt-4o\"}").effort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "gemini", "ollama", "rehearsal"})
    void aNameIsEnoughFor(String preset) throws Exception {
        assertEquals(
                Preset.of(preset),
                Optional.of(settings("{\"preset\": \"" + preset + "\"}").preset()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'preset': 'opnai'} | choose one of openai, gemini",
                "{'model': 'x'} | add \"preset\"",
                "{'preset': 'azure', 'model': 'x'} | \"resource\" is missing",
                "{'preset': 'bedrock', 'model': 'x'} | \"region\" is missing",
                "{'preset': 'vllm'} | \"model\" is missing",
                "{'preset': 'other', 'model': 'x'} | \"address\" is missing",
                "{'address': 'localhost:8000', 'model': 'x'} | begins with http",
                "{'address': 'ftp://x/v1', 'model': 'x'} | begins with http",
                "{'address': 'http://a b', 'model': 'x'} | is no address",
                "{'address': 'https://me:sk-canary@x/v1', 'model': 'x'} | a key never belongs there",
                "{'address': 'https://x/v1?key=sk-canary', 'model': 'x'} | a key never belongs there",
                "{'preset': 'azure', 'resource': 'a/b.evil.com', 'model': 'x'} | no such name",
                "{'preset': 'openai', 'detail': 'sk-canary'} | high, auto, low",
                "{'preset': 'openai', 'dialect': 'sql'} | strict, loose, json_object, prompt",
                "{'preset': 'openai', 'first_seconds': 0} | from 0.1 to 120",
                "{'preset': 'openai', 'hard_seconds': 1e9} | from 0.1 to 120",
                "{'preset': 'openai', 'first_seconds': 9, 'hard_seconds': 5} | less than",
                "{'preset': 'openai', 'daily_tokens': -1} | whole numbers from 0",
                "{'preset': 'openai', 'daily_calls': -5} | whole numbers from 0",
                "{'preset': 'openai', 'price_in': -0.1} | from 0",
                "{'preset': 'openai', 'model': 'a model'} | no name of a model"
            })
    void whatCannotBeUsedIsRefusedInWords(String json, String words) {
        ModelFault fault = assertThrows(ModelFault.class, () -> settings(json.replace('\'', '"')));
        String message = String.valueOf(fault.getMessage());
        assertTrue(message.contains(words), message);
        assertFalse(message.contains("canary"), message);
    }

    private static ModelSettings settings(String json) throws Exception {
        return read(json).settings(Map.of()).orElseThrow();
    }

    private static ModelSettingsFile read(String json) throws Exception {
        return JSON.readValue(json, ModelSettingsFile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:11434/v1, false",
        "http://127.0.0.1:8080/v1, false",
        "http://[::1]:8080/v1, false",
        "http://192.168.1.20:8000/v1, true",
        "https://localhost.example.com/v1, true",
        "https://api.openai.com/v1, true"
    })
    void whetherThePhotoLeavesThisMachineIsToldByTheAddress(String address, boolean elsewhere) {
        ModelSettings settings = ModelSettingsFile.EMPTY
                .settings(Map.of("AWASE_MODEL_ADDRESS", address, "AWASE_MODEL", "any"))
                .orElseThrow();
        assertEquals(elsewhere, settings.elsewhere());
    }
}
