/**
 * The entrance: says who is here by a name and a PIN, and sets the first of both when the console is started first.
 *
 * <p>A leaf of staff: it enters access and design; only the front door enters it.
 */
@NullMarked
package dev.awase.staff.pin;

import org.jspecify.annotations.NullMarked;
