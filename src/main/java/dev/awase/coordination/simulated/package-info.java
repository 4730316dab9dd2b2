/**
 * A shop of made-up shoppers with hidden tastes, to measure what learning from hearts and refusals is worth and whether
 * it does harm. The model is stated in {@code HiddenTaste}; figures from it say how the scorer learns, not how well any
 * real shop will do.
 *
 * <p>Enters coordination, its taste and measure, catalog's records and item; the front door enters it.
 */
@NullMarked
package dev.awase.coordination.simulated;

import org.jspecify.annotations.NullMarked;
