/**
 * The demo store as its buyer planned it: dyes, materials, the range of each department, and the file and pictures
 * made of them. Everything follows from the tables and one seed. It enters the other rooms of drawing.
 */
@NullMarked
package dev.awase.drawing.store;

import org.jspecify.annotations.NullMarked;
