package dev.awase.stylist;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.audio.AudioTranscriptionModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiAudioTranscriptionModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** LangChain4j's models over the guarded client: they try once, log nothing and do not hold the key. */
final class OpenAiModels {
    private final ModelSettings settings;
    private final GuardedHttpClient guarded;

    OpenAiModels(ModelSettings settings, ModelKey key, Clock clock) {
        this.settings = settings;
        Wire wire = new Wire(settings, key);
        this.guarded = new GuardedHttpClient(wire.network(), wire, clock);
    }

    ChatModel chat(String model, Dialect dialect) {
        OpenAiChatModel.OpenAiChatModelBuilder built = OpenAiChatModel.builder()
                .httpClientBuilder(new Ready(guarded))
                .baseUrl(settings.address().toString())
                .modelName(model)
                .strictJsonSchema(dialect == Dialect.STRICT)
                .maxRetries(0);
        settings.effort().ifPresent(built::reasoningEffort);
        return built.build();
    }

    StreamingChatModel streaming(String model) {
        OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder built = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new Ready(guarded))
                .baseUrl(settings.address().toString())
                .modelName(model);
        settings.effort().ifPresent(built::reasoningEffort);
        return built.build();
    }

    AudioTranscriptionModel hearing(String model) {
        return OpenAiAudioTranscriptionModel.builder()
                .httpClientProvider(new Ready(guarded))
                .baseUrl(settings.address().toString())
                .modelName(model)
                .maxRetries(0)
                .build();
    }

    /** Hands out the one client; its waits are the deadline's. */
    private record Ready(GuardedHttpClient client) implements HttpClientBuilder {
        @Override
        public @Nullable Duration connectTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration unused) {
            return this;
        }

        @Override
        public @Nullable Duration readTimeout() {
            return null;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration unused) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
