/**
 * What the shop sells: products, prices, stock and places on the floor, in SQLite behind one interface, with import
 * and export.
 *
 * <p>It enters item only. Coordination and stylist see its data records; staff, session, sync and the front door the
 * whole of it; shopper its data types.
 */
@NullMarked
package dev.awase.catalog;

import org.jspecify.annotations.NullMarked;
