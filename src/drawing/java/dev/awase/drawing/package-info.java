/**
 * The programs that draw what lies in {@code assets/demo}: the demo store's catalog and pictures, and the photos of a
 * rehearsal. They run at a developer's desk, outside the product; the pictures they make are part of it.
 */
@NullMarked
package dev.awase.drawing;

import org.jspecify.annotations.NullMarked;
