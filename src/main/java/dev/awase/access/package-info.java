/**
 * Who may do what behind the counter, and the trail of what was done: members of the staff, their PINs, and each change
 * with who made it. It never holds a PIN, only what is derived from one.
 *
 * <p>Enters the catalog's database port alone; staff and the front door enter it.
 */
@NullMarked
package dev.awase.access;

import org.jspecify.annotations.NullMarked;
