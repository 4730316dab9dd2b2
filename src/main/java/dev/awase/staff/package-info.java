/**
 * What the staff touch: the console's window and what its pages are made with; one folder a page.
 *
 * <p>Pages are leaves that never enter one another. Enters catalog, analytics, access, sync, stylist, camera, item,
 * design and the data types of coordination; what a page needs of session, vision or ranking is a port that the front
 * door fills.
 */
@NullMarked
package dev.awase.staff;

import org.jspecify.annotations.NullMarked;
