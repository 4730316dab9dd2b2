/**
 * Writing on the screen: pads of keys for kana, Latin and numbers, the field they write into, and ways to write kana in
 * other characters. The operating system's keyboard is never called.
 *
 * <p>It knows no product and no screen; shopper and staff enter it.
 */
@NullMarked
package dev.awase.design.pad;

import org.jspecify.annotations.NullMarked;
