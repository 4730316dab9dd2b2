package dev.awase.stylist;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A model's answer did not come, or cannot be used. The message says in the staff's words what to do; it never holds
 * the key, the photo or what the shopper said. {@code retryAfter} is what the server asked to be waited for.
 */
public final class ModelFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    public ModelFault(Kind kind, String message) {
        this(kind, message, Optional.empty());
    }

    public ModelFault(Kind kind, String message, Optional<Duration> retryAfter) {
        super(message);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public ModelFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = Optional.empty();
    }

    public Kind kind() {
        return kind;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** What went wrong, as far as it makes a difference to what happens next. */
    public enum Kind {
        /** No endpoint is set up. */
        NOT_CONFIGURED,
        /** Nobody answers, or somebody else does: a captive portal's page or redirect. */
        OFFLINE,
        /** The key is missing or refused. */
        KEY,
        /** The endpoint has no such model. */
        NO_MODEL,
        /** The endpoint does not take the request as it is (400). */
        REQUEST,
        /** Too many requests (429). */
        BUSY,
        /** The server failed (5xx, or an answer without content). */
        SERVER,
        /** The deadline passed. */
        TIMEOUT,
        /** The answer was cut by length, or its stream was. */
        CUT,
        /** The answer is not what was asked for. */
        UNREADABLE,
        /** More bytes than any answer has. */
        TOO_LARGE,
        /** The endpoint takes no request of this size. */
        PHOTO_TOO_LARGE,
        /** The model declined to answer. */
        REFUSED,
        /** Today's tokens or calls are spent. */
        BUDGET,
        /** After several faults in a row nobody is asked for a while. */
        PAUSED;

        /** The stable id: English, lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
