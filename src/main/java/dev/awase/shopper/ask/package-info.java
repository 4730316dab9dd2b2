/**
 * A conversation about the look: chips, pads and voice to ask with, answers as they come, and the products they speak
 * of as cards.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.ask;

import org.jspecify.annotations.NullMarked;
