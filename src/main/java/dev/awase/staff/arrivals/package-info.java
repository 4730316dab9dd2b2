/**
 * Files of the till and the online shop come in here: what their columns mean, what they would change, and back again.
 *
 * <p>A leaf of staff: it enters catalog and design; only the front door enters it.
 */
@NullMarked
package dev.awase.staff.arrivals;

import org.jspecify.annotations.NullMarked;
