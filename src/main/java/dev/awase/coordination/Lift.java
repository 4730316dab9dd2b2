package dev.awase.coordination;

import dev.awase.coordination.taste.Lens;
import java.util.Optional;

/**
 * One learned term: what it adds to the points or takes from them. Other than a {@link Rule} it is signed, and 0 where
 * nothing was learned.
 */
interface Lift {
    /** The lift in parts of a full nearness of tone. */
    float of(Lens lens, Inquiry inquiry, Assortment shop, int row);

    /** What it is called where points are taken apart. */
    Aspect aspect();

    /** Adds the lifts of as many rows as {@code lifts} has, from {@code from} on. */
    default void add(Lens lens, Inquiry inquiry, Assortment shop, int from, float[] lifts) {
        for (int i = 0; i < lifts.length; i++) {
            lifts[i] += of(lens, inquiry, shop, from + i);
        }
    }

    /** Why, for a lift above 0, where it can be said in words that are true of the pair. */
    Optional<Reason> reason(Inquiry inquiry, Assortment shop, int row);
}
