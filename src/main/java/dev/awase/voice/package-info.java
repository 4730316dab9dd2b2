/**
 * The microphone: holds what was said in memory for as long as it takes to write it down, and the chime that calls
 * somebody. It knows nothing of what words mean.
 *
 * <p>Enters nothing of ours; stylist and session enter it, and the front door.
 */
@NullMarked
package dev.awase.voice;

import org.jspecify.annotations.NullMarked;
