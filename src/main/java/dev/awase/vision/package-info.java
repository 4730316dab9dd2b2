/**
 * From a photo to a reading, on this machine: exposure gate, background, palette, pattern and category.
 *
 * <p>Pure computation, no network and no screen. It enters camera (for {@code Photo}) and item; session and the front
 * door enter it.
 */
@NullMarked
package dev.awase.vision;

import org.jspecify.annotations.NullMarked;
