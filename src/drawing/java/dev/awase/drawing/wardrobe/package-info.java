/**
 * The garments, bags, shoes and small things of the demo store, one class a family: each knows its cut and its seams,
 * and takes any fabric. It enters pen and cloth.
 */
@NullMarked
package dev.awase.drawing.wardrobe;

import org.jspecify.annotations.NullMarked;
