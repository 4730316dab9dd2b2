/**
 * One shopper's visit as a state machine: which step comes next, and the work between steps. No JavaFX.
 *
 * <p>It enters camera, vision, stylist, catalog, coordination, analytics and item; shopper and the front door enter it.
 */
@NullMarked
package dev.awase.session;

import org.jspecify.annotations.NullMarked;
