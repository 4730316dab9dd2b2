package dev.awase.session;

import java.util.Locale;

/** One shopper's visit as the screen sees it: its number since start, the language and the step. */
public record Visit(long number, Locale language, Step step) {
    /** The same visit, one step on. */
    Visit at(Step next) {
        return new Visit(number, language, next);
    }
}
