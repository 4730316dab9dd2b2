/**
 * How this machine is: the checked copies of the shop's file, a new one at once, and a rehearsal that says what one of
 * them would bring back.
 *
 * <p>What it needs of the file is a port, {@link dev.awase.staff.health.BackupShelf}, that the front door fills.
 */
@NullMarked
package dev.awase.staff.health;

import org.jspecify.annotations.NullMarked;
