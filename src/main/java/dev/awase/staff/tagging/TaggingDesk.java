package dev.awase.staff.tagging;

import dev.awase.catalog.ProductEdits;
import dev.awase.catalog.ProductTable;
import dev.awase.catalog.SqliteRefusedTags;

/** What tagging needs of the shop. */
public record TaggingDesk(
        ProductTable table, ProductEdits edits, SqliteRefusedTags refused, TagReader reader, TaggingMemory memory) {}
