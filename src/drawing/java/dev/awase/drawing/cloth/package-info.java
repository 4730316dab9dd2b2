/**
 * What garments are made of: dyes, weaves, prints, and the light and shadow that a panel of cloth takes on. It enters
 * pen only.
 */
@NullMarked
package dev.awase.drawing.cloth;

import org.jspecify.annotations.NullMarked;
