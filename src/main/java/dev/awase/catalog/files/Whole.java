package dev.awase.catalog.files;

import java.time.LocalDate;
import java.util.Set;

/**
 * That a file names all that its source has: what it named before and names no longer goes out of sale.
 *
 * @param today what is gone was in sale until the day before
 * @param ofNobodyToo whether products go as well that no file has named so far
 * @param keep SKUs that stay, and are not asked of this source again
 */
public record Whole(LocalDate today, boolean ofNobodyToo, Set<String> keep) {
    public Whole {
        keep = Set.copyOf(keep);
    }
}
