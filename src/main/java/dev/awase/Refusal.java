package dev.awase;

import java.util.Optional;

/** A command cannot do what was asked; the message says why and what to do instead. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Optional<String> setting;

    Refusal(String message) {
        this(message, Optional.empty());
    }

    /** {@code setting} is the place in the settings that it is about, as {@code screen.long_side_mm} or {@code model}. */
    Refusal(String message, Optional<String> setting) {
        super(message);
        this.setting = setting;
    }

    Optional<String> setting() {
        return setting;
    }
}
