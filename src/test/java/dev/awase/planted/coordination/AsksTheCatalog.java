package dev.awase.planted.coordination;

import dev.awase.catalog.Catalog;

/** A planted fault: coordination may hold the catalog's records and never its store. */
public record AsksTheCatalog(Catalog catalog) {}
