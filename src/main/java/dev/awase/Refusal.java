package dev.awase;

/** A command cannot do what was asked; the message says why and what to do instead. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
