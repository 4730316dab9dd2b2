package dev.awase.stylist;

import java.util.Locale;

/** What a model is asked for. */
public enum Purpose {
    /** Reading the item, choosing among the candidates and saying why. */
    STYLING,
    /** Answering a shopper's question. */
    ASKING,
    /** Writing down what was said. */
    HEARING,
    /** Writing kana in the usual characters. */
    WRITING,
    /** Completing a product's record. */
    TAGGING,
    /** Finding out what an endpoint can do. */
    PROBING;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
