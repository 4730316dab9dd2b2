package dev.awase.catalog.files;

import java.util.List;

/**
 * What became of a file: products added, changed and found unchanged; curated pairs added or taken away; what a
 * whole file no longer names; the rows read
 * and left out; each rejected value; and the headers that meant nothing. A rejection whose row was taken without the
 * value is listed too.
 */
public record ImportResult(
        int added,
        int changed,
        int unchanged,
        int pairs,
        Gone gone,
        long rowsRead,
        long rowsRejected,
        List<Rejection> rejections,
        List<String> ignoredColumns) {
    public ImportResult {
        rejections = List.copyOf(rejections);
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
