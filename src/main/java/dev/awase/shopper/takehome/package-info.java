/**
 * The list of a look to carry home: as a code that holds the list itself, and on the shop's own printer.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.takehome;

import org.jspecify.annotations.NullMarked;
