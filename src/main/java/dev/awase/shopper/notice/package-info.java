/**
 * What happens with the photo, in plain words, before the lens opens.
 *
 * <p>A leaf of shopper: it enters design, session and the data types of other rooms; only the window enters it.
 */
@NullMarked
package dev.awase.shopper.notice;

import org.jspecify.annotations.NullMarked;
