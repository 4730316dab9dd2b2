/**
 * Devices, frames and photos: everything between a lens (or a picture file) and a still in memory.
 *
 * <p>The only room that knows the camera library. Photos never touch the disk. It enters no other room; vision,
 * stylist, session, staff and the front door may enter, and shopper for its data types.
 */
@NullMarked
package dev.awase.camera;

import org.jspecify.annotations.NullMarked;
