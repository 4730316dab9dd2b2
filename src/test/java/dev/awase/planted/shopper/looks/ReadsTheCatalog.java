package dev.awase.planted.shopper.looks;

import dev.awase.catalog.Catalog;

/** A planted fault: a screen shows what its step holds and asks nobody. */
public record ReadsTheCatalog(Catalog catalog) {}
