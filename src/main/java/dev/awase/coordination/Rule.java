package dev.awase.coordination;

import java.util.Optional;

/** One thing that makes two items go together. Its weight lies elsewhere, so that weights can be learned. */
interface Rule {
    /** What a rule answers that has nothing to say about a pair: its weight is then left out of the mean. */
    float ABSTAIN = Float.NaN;

    /** How well the row goes with the anchor by this rule alone, 0 to 1, or {@link #ABSTAIN}. */
    float term(Inquiry inquiry, Assortment shop, int row);

    /** Whether this inquiry gives the rule nothing to say of any row. */
    default boolean isSilent(Inquiry inquiry) {
        return false;
    }

    /**
     * The terms of the rows from {@code from} on, as many as {@code count}. A rule that is asked for every row of a shop
     * writes this loop out itself: in a loop of its own the call is inlined, in this one, shared by all rules, never.
     * True where it is known to have abstained of none of them.
     */
    default boolean terms(Inquiry inquiry, Assortment shop, int from, int count, float[] terms) {
        for (int i = 0; i < count; i++) {
            terms[i] = term(inquiry, shop, from + i);
        }
        return false;
    }

    /** What the shopper is told where the term speaks for the pair; empty where it does not. */
    Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row);
}
