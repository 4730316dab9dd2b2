/**
 * The words of the trade: how a thing looks, in the terms every room shares.
 *
 * <p>An {@link dev.awase.item.Item} is what a photo shows; a product of the catalog <em>has</em> one. Values only: no
 * files but the taxonomy's, no screen, no database. Every room may enter; this room enters none.
 */
@NullMarked
package dev.awase.item;

import org.jspecify.annotations.NullMarked;
