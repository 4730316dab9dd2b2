/**
 * The front door: the command line, all wiring, settings and the one database file. It may enter every room; nobody
 * enters it.
 */
@NullMarked
package dev.awase;

import org.jspecify.annotations.NullMarked;
