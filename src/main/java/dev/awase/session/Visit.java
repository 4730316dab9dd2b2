package dev.awase.session;

import java.util.Locale;

/** One shopper's visit as the screen sees it: its number since start, the language, the step, and her call for somebody. */
public record Visit(long number, Locale language, Step step, Calling call) {
    /** A visit in which nobody was called. */
    public Visit(long number, Locale language, Step step) {
        this(number, language, step, Calling.NOT);
    }

    /** The same visit, one step on. */
    Visit at(Step next) {
        return new Visit(number, language, next, call);
    }

    /** The same visit, with the call further on. */
    Visit calling(Calling now) {
        return new Visit(number, language, step, now);
    }
}
