/**
 * The idle screen: pictures that change, one verb, one button.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.attract;

import org.jspecify.annotations.NullMarked;
