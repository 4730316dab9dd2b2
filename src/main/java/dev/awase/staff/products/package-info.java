/**
 * All products of the shop as one long table: found, sorted, mended one by one or many at once, with a way back.
 *
 * <p>A leaf of staff: it enters catalog, item and design; only the front door enters it.
 */
@NullMarked
package dev.awase.staff.products;

import org.jspecify.annotations.NullMarked;
