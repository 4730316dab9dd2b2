package dev.awase.stylist;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an endpoint is told what form its answer must have, from the surest to the most widely understood. */
public enum Dialect {
    /** A JSON schema that the endpoint enforces. */
    STRICT,
    /** A JSON schema without {@code strict} and {@code additionalProperties}, which some endpoints reject. */
    LOOSE,
    /** JSON of any form; which one is said in words. */
    JSON_OBJECT,
    /** Words alone. */
    PROMPT;

    /** The stable id: English, lower case. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its id; empty where there is none of that name. */
    public static Optional<Dialect> of(String id) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The next more widely understood one. */
    Optional<Dialect> next() {
        return this == PROMPT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
