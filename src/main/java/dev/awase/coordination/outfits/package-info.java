/**
 * How well Awase chooses what a shop's own stylists chose: products, questions and outfits as tables, scored by the very
 * rules, learner and ranking that the kiosk has.
 *
 * <p>It enters coordination with its taste and measure, catalog (data records) and item. The front door enters it.
 */
@NullMarked
package dev.awase.coordination.outfits;

import org.jspecify.annotations.NullMarked;
