/**
 * The pictures of the idle screen: whole looks laid out on tinted paper as for a lookbook. It enters the other rooms of
 * drawing.
 */
@NullMarked
package dev.awase.drawing.poster;

import org.jspecify.annotations.NullMarked;
