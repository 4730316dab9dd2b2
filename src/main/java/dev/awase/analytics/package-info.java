/**
 * The append-only record of what happened, and the reports over it: what was chosen
 * and refused, and what was asked of models. Nothing in it is
 * about a person.
 *
 * <p>Enters item, and of the catalog its product ids, its database port and how it writes tones; session, sync, staff and the front door
 * enter it.
 */
@NullMarked
package dev.awase.analytics;

import org.jspecify.annotations.NullMarked;
