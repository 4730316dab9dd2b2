package dev.awase.stylist;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Endpoints whose address and habits are known, so that a shop gives a name and a key. Addresses and models as their
 * makers documented them in November 2026; each can be replaced in the settings.
 */
public enum Preset {
    /** OpenAI. Effort none: thinking costs seconds, and tools in chat completions are refused with any other. */
    OPENAI("https://api.openai.com/v1", "OPENAI_API_KEY", Dialect.STRICT, "gpt-5.6-luna", "none"),
    /** Google's OpenAI-compatible endpoint; it rejects some keys of a strict schema and has no transcription. */
    GEMINI(
            "https://generativelanguage.googleapis.com/v1beta/openai",
            "GEMINI_API_KEY",
            Dialect.LOOSE,
            "gemini-3.6-flash",
            "low"),
    /** Azure OpenAI's v1 endpoint: {@code resource} in the settings; a model is the name of a deployment. */
    AZURE("https://{resource}.openai.azure.com/openai/v1", "AZURE_OPENAI_API_KEY", Dialect.STRICT, "", ""),
    /** Amazon Bedrock's OpenAI-compatible endpoint: {@code region} in the settings, a Bedrock API key. */
    BEDROCK(
            "https://bedrock-runtime.{region}.amazonaws.com/openai/v1",
            "AWS_BEARER_TOKEN_BEDROCK",
            Dialect.STRICT,
            "",
            ""),
    /** Ollama on this machine. It follows a schema and knows nothing of strict. */
    OLLAMA("http://localhost:11434/v1", "", Dialect.LOOSE, "qwen3-vl:8b", ""),
    /** vLLM on this machine; a model is what it was started with. */
    VLLM("http://localhost:8000/v1", "", Dialect.LOOSE, "", ""),
    /** LM Studio on this machine; a model is what is loaded in it. */
    LMSTUDIO("http://localhost:1234/v1", "", Dialect.LOOSE, "", ""),
    /** No network: a scripted stylist. */
    REHEARSAL("", "", Dialect.STRICT, "rehearsal", ""),
    /** Anything else that speaks OpenAI's chat completions, by {@code address}. */
    OTHER("", "", Dialect.STRICT, "", "");

    private final String address;
    private final String variable;
    private final Dialect dialect;
    private final String model;
    private final String effort;

    Preset(String address, String variable, Dialect dialect, String model, String effort) {
        this.address = address;
        this.variable = variable;
        this.dialect = dialect;
        this.model = model;
        this.effort = effort;
    }

    /** The stable id: English, lower case. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its id; empty where there is none of that name. */
    public static Optional<Preset> of(String id) {
        return Arrays.stream(values())
                .filter(preset -> preset.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All ids, for a person to choose from. */
    public static String ids() {
        return Arrays.stream(values()).map(Preset::id).collect(Collectors.joining(", "));
    }

    /** The usual address, with {@code {resource}} or {@code {region}} where one is needed; may be empty. */
    String address() {
        return address;
    }

    /** The environment variable in which this endpoint's key usually is; empty where none is needed. */
    public Optional<String> keyVariable() {
        return variable.isEmpty() ? Optional.empty() : Optional.of(variable);
    }

    /** Whether nothing can be asked without a key. */
    public boolean needsKey() {
        return !variable.isEmpty();
    }

    /** How a schema is given until something else is settled. */
    public Dialect firstDialect() {
        return dialect;
    }

    /** The model that sees and answers where the settings name none. */
    public Optional<String> model() {
        return model.isEmpty() ? Optional.empty() : Optional.of(model);
    }

    /** The model that writes down speech where the settings name none. */
    public Optional<String> transcription() {
        return this == OPENAI ? Optional.of("gpt-4o-mini-transcribe") : Optional.empty();
    }

    /** How long {@link #model()} is to think; another model may not know the word, so it goes with this one only. */
    Optional<String> effort() {
        return effort.isEmpty() ? Optional.empty() : Optional.of(effort);
    }
}
