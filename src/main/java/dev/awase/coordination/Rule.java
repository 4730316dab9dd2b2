package dev.awase.coordination;

import java.util.Optional;

/** One thing that makes two items go together. Its weight lies elsewhere, so that weights can be learned. */
interface Rule {
    /** What a rule answers that has nothing to say about a pair: its weight is then left out of the mean. */
    float ABSTAIN = Float.NaN;

    /** How well the row goes with the anchor by this rule alone, 0 to 1, or {@link #ABSTAIN}. */
    float term(Inquiry inquiry, Assortment shop, int row);

    /** What the shopper is told where the term speaks for the pair; empty where it does not. */
    Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row);
}
