package dev.awase.stylist;

import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one request while it is under way. */
final class CallNote {
    private final Purpose purpose;
    private final String model;
    private final Instant at;
    private final long began = System.nanoTime();
    private long tokensIn;
    private long tokensOut;
    private String finish = "";

    CallNote(Purpose purpose, String model, Clock clock) {
        this.purpose = purpose;
        this.model = model;
        this.at = clock.instant();
    }

    void answered(@Nullable TokenUsage usage, @Nullable FinishReason reason) {
        if (usage != null) {
            tokensIn = orZero(usage.inputTokenCount());
            tokensOut = orZero(usage.outputTokenCount());
        }
        finish = reason == null ? "" : reason.name().toLowerCase(Locale.ROOT);
    }

    private static long orZero(@Nullable Integer count) {
        return count == null ? 0 : Math.max(0, count);
    }

    ModelCall well() {
        return call(Optional.empty());
    }

    ModelCall failed(ModelFault fault) {
        return call(Optional.of(fault.kind()));
    }

    private ModelCall call(Optional<ModelFault.Kind> fault) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new ModelCall(at, purpose, model, tokensIn, tokensOut, took, finish, fault, 0);
    }
}
