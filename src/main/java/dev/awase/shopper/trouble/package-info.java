/**
 * What failed, in the shopper's words, with a code and a way on.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.trouble;

import org.jspecify.annotations.NullMarked;
