/**
 * Sheets of cut-outs to look at: whether the background comes off well is not labeled, a person has to see it.
 *
 * <p>Outside the product. What it writes shows strangers' photos and is never kept in the project.
 */
@NullMarked
package dev.awase.drawing.cutout;

import org.jspecify.annotations.NullMarked;
