/**
 * The photos of a rehearsal: garments that the store does not sell, seen as a shopper's phone sees them, on a floor or
 * a bed, crooked, unevenly lit, with noise and something else at the edge. It enters the other rooms of drawing.
 */
@NullMarked
package dev.awase.drawing.rehearsal;

import org.jspecify.annotations.NullMarked;
