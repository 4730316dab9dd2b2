/**
 * Who may enter the console, with which role, and the trail of what they changed.
 *
 * <p>A leaf of staff: it enters access and design; only the front door enters it.
 */
@NullMarked
package dev.awase.staff.members;

import org.jspecify.annotations.NullMarked;
