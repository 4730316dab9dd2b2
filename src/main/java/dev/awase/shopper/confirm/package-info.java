/**
 * The looks are clear, the kind is not: the shopper taps what it is.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.confirm;

import org.jspecify.annotations.NullMarked;
