/**
 * How this machine is: what was found and what to do about it, what went wrong lately, and the checked copies of the
 * shop's file with a rehearsal of each and its return.
 *
 * <p>What it needs of machine and file are ports that the front door fills: {@link dev.awase.staff.health.MachineLook},
 * {@link dev.awase.staff.health.BackupShelf}, {@link dev.awase.staff.health.FaultShelf}, {@link
 * dev.awase.staff.health.Ways}.
 */
@NullMarked
package dev.awase.staff.health;

import org.jspecify.annotations.NullMarked;
