/**
 * What goes together across categories: slots, rules, learned tables, reasons and looks. Pure scoring over arrays; the
 * same question always gets the same answer.
 *
 * <p>It enters item and the data records of catalog. Stylist, session, shopper (data types) and the front door enter it.
 */
@NullMarked
package dev.awase.coordination;

import org.jspecify.annotations.NullMarked;
