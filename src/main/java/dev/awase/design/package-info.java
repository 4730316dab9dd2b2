/**
 * What every screen is made of: tokens, type, touch controls, pictures, motion and the words of each language.
 *
 * <p>It knows no product and enters no other room; shopper, staff and the front door enter it. {@link
 * dev.awase.design.Strings} is plain Java, so that the command line speaks with the same words.
 */
@NullMarked
package dev.awase.design;

import org.jspecify.annotations.NullMarked;
