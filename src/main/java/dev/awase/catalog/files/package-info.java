/**
 * Catalog files: a shop's spreadsheet becomes products, and products become a spreadsheet again.
 *
 * <p>{@code SourceFile} reads rows, {@code Header} says what their columns mean, a {@code Listing} is the rows of one
 * product, and the {@code …Reading} classes make its parts. {@code CatalogImport} puts it together.
 */
@NullMarked
package dev.awase.catalog.files;

import org.jspecify.annotations.NullMarked;
