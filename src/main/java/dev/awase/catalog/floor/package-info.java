/**
 * The shop's own picture of each floor: read with suspicion, drawn, and walked on paper to find the way to a shelf.
 *
 * <p>It enters the catalog's own floor; the front door enters it. JSVG lives here and nowhere else of the program.
 */
@NullMarked
package dev.awase.catalog.floor;

import org.jspecify.annotations.NullMarked;
