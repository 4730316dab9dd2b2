/**
 * What keeps the program running for a year without anybody beside it: a heart that is felt, a book of starts and
 * crashes, and the reasons to start anew. It decides; whoever runs the program acts.
 *
 * <p>Enters nothing of ours and knows no window; the front door alone enters it.
 */
@NullMarked
package dev.awase.upkeep;

import org.jspecify.annotations.NullMarked;
