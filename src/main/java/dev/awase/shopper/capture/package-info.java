/**
 * The live preview with its guide and countdown, or the stills of a rehearsal.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.capture;

import org.jspecify.annotations.NullMarked;
