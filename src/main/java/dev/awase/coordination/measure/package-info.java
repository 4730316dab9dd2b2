/**
 * What measuring needs whatever is measured: questions read from a table, where an answer stands among its rivals, and
 * figures with the interval that they may lie in.
 *
 * <p>It enters no room. Coordination, the front door and the programs that learn enter it.
 */
@NullMarked
package dev.awase.coordination.measure;

import org.jspecify.annotations.NullMarked;
