/**
 * What the shopper touches: the window, the frame of every screen, and one leaf folder a step.
 *
 * <p>It enters session and design, and the data types of camera, coordination, catalog and item; the front door enters
 * it.
 */
@NullMarked
package dev.awase.shopper;

import org.jspecify.annotations.NullMarked;
