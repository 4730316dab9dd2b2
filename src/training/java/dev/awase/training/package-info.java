/**
 * Programs that learn what lies in {@code assets/learned/}: outside the product, compiled with the tests.
 *
 * <p>They read photos from a folder they are given, are seeded, and write the same file from the same photos.
 */
@NullMarked
package dev.awase.training;

import org.jspecify.annotations.NullMarked;
