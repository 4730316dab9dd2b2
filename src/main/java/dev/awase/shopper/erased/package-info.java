/**
 * What was deleted, and the word that everything is erased.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.erased;

import org.jspecify.annotations.NullMarked;
