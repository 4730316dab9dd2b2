/**
 * A newer version of this program: what its chain signed, what of it is believed and why not, where versions lie side by
 * side, and how one is tried and given up. Nothing is opened before it is verified; who applies verifies by itself.
 *
 * <p>Enters nothing of ours; the front door alone enters it.
 */
@NullMarked
package dev.awase.upkeep.update;

import org.jspecify.annotations.NullMarked;
