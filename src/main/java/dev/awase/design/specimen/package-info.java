/**
 * Each touch control in each state it can be in, side by side, for whoever looks after how they look.
 *
 * <p>Knows no screen and no product; only the gallery enters it.
 */
@NullMarked
package dev.awase.design.specimen;

import org.jspecify.annotations.NullMarked;
