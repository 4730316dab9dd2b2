/**
 * Calls from the kiosk: they ring here at once, with what the shopper showed and was shown, and are answered seen, coming
 * or solved.
 *
 * <p>A leaf of staff: it enters design and the data types of other rooms; only the front door enters it.
 */
@NullMarked
package dev.awase.staff.help;

import org.jspecify.annotations.NullMarked;
