/**
 * Looks at a screen as it is laid out and says in words what is wrong with it: words that are cut, lie over one another,
 * cannot be read on their ground or have no glyphs, and things to touch that are too small or have no name.
 *
 * <p>Knows no screen and no product. The gallery and the tests enter here.
 */
@NullMarked
package dev.awase.design.review;

import org.jspecify.annotations.NullMarked;
