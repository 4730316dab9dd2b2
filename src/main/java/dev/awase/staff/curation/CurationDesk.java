package dev.awase.staff.curation;

import dev.awase.catalog.Catalog;
import dev.awase.catalog.SqliteCuration;
import dev.awase.catalog.SqliteWeights;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Thumbnails;

/** What the page needs of the shop. */
public record CurationDesk(
        Catalog catalog,
        SqliteCuration curation,
        SqliteWeights weights,
        KioskAnswers kiosk,
        Taxonomy taxonomy,
        Thumbnails thumbnails,
        CurationMemory memory) {}
