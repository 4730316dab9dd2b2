/**
 * What shoppers did, wanted and did not find, for whoever runs the shop: figures in plain words, charts as pictures.
 *
 * <p>A leaf of staff: it enters analytics, item and design; only the front door enters it.
 */
@NullMarked
package dev.awase.staff.insight;

import org.jspecify.annotations.NullMarked;
