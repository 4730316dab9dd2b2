/**
 * One product: its pictures, sizes, place, and why it goes.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.detail;

import org.jspecify.annotations.NullMarked;
