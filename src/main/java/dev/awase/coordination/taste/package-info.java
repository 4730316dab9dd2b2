/**
 * What a shop's shoppers and stylists choose together, learned: a {@code Taste} is a small table of named weights, a
 * {@code TasteLearner} keeps it from what was chosen and refused, and a {@code Lens} is a taste looked at from one
 * piece, so that a hundred thousand rows are weighed by looking up a few places of an array.
 *
 * <p>It enters item alone. Coordination enters it for its ranking, the front door to feed and keep it.
 */
@NullMarked
package dev.awase.coordination.taste;

import org.jspecify.annotations.NullMarked;
