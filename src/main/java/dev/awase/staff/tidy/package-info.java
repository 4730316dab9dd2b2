/**
 * What is untidy in the catalog, sort by sort: before and after side by side, mended one by one or all at once with a way
 * back, or left as it is for good.
 *
 * <p>A leaf of staff: it enters catalog, item and design; only the front door enters it.
 */
@NullMarked
package dev.awase.staff.tidy;

import org.jspecify.annotations.NullMarked;
