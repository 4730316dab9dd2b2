package dev.awase.stylist;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One request to a model as it is kept: what it cost and how it ended, never the photo or a word.
 *
 * @param tokensIn tokens of the request as the endpoint counts them; 0 where it does not say
 * @param finish the endpoint's reason to stop, lower case; empty when there was no answer
 * @param fault why there was no usable answer
 * @param dropped what of the answer failed validation
 */
public record ModelCall(
        Instant at,
        Purpose purpose,
        String model,
        long tokensIn,
        long tokensOut,
        Duration took,
        String finish,
        Optional<ModelFault.Kind> fault,
        int dropped) {
    /** The same call, of whose answer so many parts were dropped. */
    ModelCall dropping(int count) {
        return new ModelCall(at, purpose, model, tokensIn, tokensOut, took, finish, fault, count);
    }

    /** The same call, whose answer could not be used after all. */
    ModelCall failed(ModelFault.Kind why) {
        return new ModelCall(at, purpose, model, tokensIn, tokensOut, took, finish, Optional.of(why), dropped);
    }
}
