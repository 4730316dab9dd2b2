/**
 * Lines and the sheet they are drawn on: outlines of cubic curves, written as SVG. It knows no cloth and no garment.
 * All lengths are in a picture 600 wide and 750 high; x grows to the right, y downward.
 */
@NullMarked
package dev.awase.drawing.pen;

import org.jspecify.annotations.NullMarked;
