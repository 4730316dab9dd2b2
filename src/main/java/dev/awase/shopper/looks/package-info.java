/**
 * What goes with the piece, shelf by shelf, with chips to correct and to wish.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.looks;

import org.jspecify.annotations.NullMarked;
