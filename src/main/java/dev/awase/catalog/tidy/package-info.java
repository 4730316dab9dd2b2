/**
 * What is not as it should be in the catalog: doubles, ways of writing, figures that stand out. Each is a typed value
 * with a proposal; whoever takes it changes the products through their edits.
 *
 * <p>It enters the catalog's own floor and item; staff and the front door enter it.
 */
@NullMarked
package dev.awase.catalog.tidy;

import org.jspecify.annotations.NullMarked;
