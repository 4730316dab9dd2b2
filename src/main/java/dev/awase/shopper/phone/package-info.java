/**
 * From her own phone: the code to scan, and what has become of it.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.phone;

import org.jspecify.annotations.NullMarked;
