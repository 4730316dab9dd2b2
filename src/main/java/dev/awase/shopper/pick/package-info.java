/**
 * To say by touch what one brought: its kind, then its color.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.pick;

import org.jspecify.annotations.NullMarked;
