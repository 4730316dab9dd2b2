/**
 * Thanks, and the word that everything is erased.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.goodbye;

import org.jspecify.annotations.NullMarked;
