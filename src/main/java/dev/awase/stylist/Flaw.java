package dev.awase.stylist;

import java.util.Locale;

/** Why a part of a model's answer is not used. */
public enum Flaw {
    /** A part that was asked for is not there; nothing is dropped by it. */
    MISSING,
    /** A value of another type than was asked for, or none of those it may have. */
    BAD_VALUE,
    /** No candidate of this request has this id: the product is invented. */
    UNKNOWN_ID,
    /** A candidate that was already picked. */
    REPEATED,
    /** A candidate that was sent for another slot. */
    WRONG_SLOT,
    /** It cannot be worn with the item as the model itself reads it. */
    EXCLUDED,
    /** More than a person reads on a card. */
    TOO_LONG,
    /** Markup, control characters, pictographs: not plain text. */
    NOT_PLAIN,
    /** An address, a number to call, an account to follow. */
    LINK,
    /** A price, a discount, stock, a guarantee: what only the catalog may say, or nobody. */
    PROMISE,
    /** A fact of a product, such as its care or material, that the catalog does not state. */
    UNPROVEN,
    /** Codes, prompts, instructions: nothing a shopper has to do with. */
    OFF_TOPIC,
    /** Not in the shopper's language, as far as the script tells. */
    WRONG_LANGUAGE;

    /** The stable id: English, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
