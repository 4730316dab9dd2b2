/**
 * What goes together by the shop's own judgment: pairs and whole looks, products pushed for a while, what the kiosk would
 * answer and why, and the weights of its rules with a before and after. The kiosk that answers here is the shoppers' own;
 * it comes through {@link dev.awase.staff.curation.KioskAnswers}.
 *
 * <p>Entered by the front door alone.
 */
@NullMarked
package dev.awase.staff.curation;

import org.jspecify.annotations.NullMarked;
