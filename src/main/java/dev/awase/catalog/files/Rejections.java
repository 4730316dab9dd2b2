package dev.awase.catalog.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What could not be taken from a file so far, and how many rows were left out for it. */
final class Rejections {
    private final List<Rejection> all = new ArrayList<>();
    private long rowsLost;

    void add(Rejection rejection) {
        all.add(rejection);
        rowsLost += rejection.cause().rowLost() ? 1 : 0;
    }

    void addAll(Rejections others) {
        all.addAll(others.all);
        rowsLost += others.rowsLost;
    }

    /** All rows of the listing are left out: those without a fault of their own because of the others. */
    void lose(Listing listing) {
        Set<Long> faulty = new HashSet<>();
        for (Rejection rejection : listing.rejections()) {
            // What it would have been taken without is not told: it was not taken.
            if (rejection.cause().rowLost()) {
                all.add(rejection);
                rowsLost += faulty.add(rejection.line()) ? 1 : 0;
            }
        }
        for (Row row : listing.rows()) {
            if (!faulty.contains(row.line())) {
                add(row.refused(Field.PRODUCT, Rejection.Cause.FIRST_ROW).rejection());
            }
        }
    }

    long rowsLost() {
        return rowsLost;
    }

    List<Rejection> byLine() {
        return all.stream().sorted(Comparator.comparingLong(Rejection::line)).toList();
    }
}
