package dev.awase.stylist;

import com.fasterxml.jackson.core.JacksonException;
import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library's own exceptions and an answer's finish reason mean. */
final class AnswerFaults {
    private AnswerFaults() {}

    /** Anything that was thrown on the way to an answer. */
    static ModelFault of(@Nullable Throwable thrown) {
        return in(thrown, ModelFault.class)
                .orElseGet(() ->
                        in(thrown, IOException.class).map(AnswerFaults::broken).orElseGet(() -> ofLibrary(thrown)));
    }

    private static <T> Optional<T> in(@Nullable Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The library's JSON reader calls its findings input faults too. */
    private static ModelFault broken(IOException fault) {
        return fault instanceof JacksonException ? unreadable() : NetworkFaults.inBody(fault);
    }

    private static ModelFault ofLibrary(@Nullable Throwable thrown) {
        return switch (thrown) {
            case ContentFilteredException _ -> refused();
            case AuthenticationException _ -> new ModelFault(Kind.KEY, "the endpoint refuses the key");
            case RateLimitException _ -> new ModelFault(Kind.BUSY, "too many requests at once");
            case ModelNotFoundException _ -> new ModelFault(Kind.NO_MODEL, "the endpoint does not know the model");
            case InvalidRequestException _ ->
                new ModelFault(Kind.REQUEST, "the endpoint does not take the request as it is");
            case TimeoutException _ -> Errand.late();
            case UnresolvedModelServerException _ ->
                new ModelFault(Kind.OFFLINE, "the address is not known in this network");
            case InternalServerException _ -> empty();
            case null, default -> unreadable();
        };
    }

    /** Why an answer that ended so cannot be used; empty where it can. A stream that was cut ends without a reason. */
    static Optional<ModelFault> of(@Nullable FinishReason finish, boolean reasonNeeded) {
        if (finish == null) {
            return reasonNeeded
                    ? Optional.of(new ModelFault(
                            Kind.CUT, "the answer broke off. If it stays so, look at the server or the network"))
                    : Optional.empty();
        }
        return switch (finish) {
            case LENGTH ->
                Optional.of(new ModelFault(
                        Kind.CUT, "the answer was cut by its length. Give the model more room on its server"));
            case CONTENT_FILTER -> Optional.of(refused());
            default -> Optional.empty();
        };
    }

    static ModelFault refused() {
        return new ModelFault(Kind.REFUSED, "the model declined to answer. Nothing is to be done");
    }

    static ModelFault empty() {
        return new ModelFault(
                Kind.SERVER, "the endpoint answered without an answer in it. If it stays so, look at the server");
    }

    static ModelFault unreadable() {
        return new ModelFault(
                Kind.UNREADABLE,
                "the answer is not in the form it was asked for. Run awase doctor --model, or choose another model");
    }
}
