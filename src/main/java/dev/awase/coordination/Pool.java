package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one slot has to offer: rows with their points, best first. The best of each fit are all there, so that whoever
 * the look turns out to be for finds a shelf.
 */
@SuppressWarnings("ArrayRecordComponent")
record Pool(int[] rows, float[] points) {
    /** So many rows are scored at a time: their terms stay in the nearest cache. */
    private static final int BLOCK = 512;

    /**
     * Scores every row of the categories, with the anchor and {@code beside} the pieces that are kept, and keeps the best
     * {@code capacity} of each fit that pass the gate.
     */
    static Pool of(
            Inquiry inquiry, Assortment shop, Ranking ranking, Beside beside, List<Category> categories, int capacity) {
        Gate gate = new Gate(inquiry, shop);
        Shortlist[] byFit = new Shortlist[Fit.values().length];
        Arrays.setAll(byFit, fit -> new Shortlist(capacity, shop.ids));
        float[] points = new float[BLOCK];
        for (Category category : categories) {
            Assortment.Range range = shop.range(category);
            Optional<SizeTable.Wanted> size = gate.sizeFor(category);
            for (int from = range.start(); from < range.end(); from += BLOCK) {
                int count = Math.min(BLOCK, range.end() - from);
                ranking.points(inquiry, shop, from, count, points);
                beside.blend(shop, from, count, points);
                for (int row = from; row < from + count; row++) {
                    // The gate is asked last: few rows are good enough to come to it.
                    Shortlist list = byFit[shop.fit[row]];
                    if (list.admits(row, points[row - from]) && isFree(row, gate, size, beside)) {
                        list.offer(row, points[row - from]);
                    }
                }
            }
        }
        return merged(byFit, capacity, shop);
    }

    private static boolean isFree(int row, Gate gate, Optional<SizeTable.Wanted> size, Beside beside) {
        return gate.ask(row, size) == Verdict.ADMITTED && !beside.forbids(row);
    }

    /** With this row in its place by points, whether it passed the gate or not: the shopper has settled on it. */
    Pool with(int row, float rowPoints) {
        if (IntStream.of(rows).anyMatch(known -> known == row)) {
            return this;
        }
        int at = (int) IntStream.range(0, points.length)
                .filter(i -> points[i] >= rowPoints)
                .count();
        int[] allRows = new int[rows.length + 1];
        float[] allPoints = new float[rows.length + 1];
        System.arraycopy(rows, 0, allRows, 0, at);
        System.arraycopy(points, 0, allPoints, 0, at);
        allRows[at] = row;
        allPoints[at] = rowPoints;
        System.arraycopy(rows, at, allRows, at + 1, rows.length - at);
        System.arraycopy(points, at, allPoints, at + 1, points.length - at);
        return new Pool(allRows, allPoints);
    }

    /** Nothing but this row of it. */
    Pool only(int row) {
        int at = (int) IntStream.of(rows).takeWhile(known -> known != row).count();
        return new Pool(new int[] {row}, new float[] {points[at]});
    }

    private static Pool merged(Shortlist[] byFit, int capacity, Assortment shop) {
        Shortlist all = new Shortlist(capacity * byFit.length, shop.ids);
        for (Shortlist list : byFit) {
            Pool best = list.drain();
            for (int at = 0; at < best.rows.length; at++) {
                all.offer(best.rows[at], best.points[at]);
            }
        }
        return all.drain();
    }

    /** Grown people's things beside grown people's, children's beside children's: those that go with this row. */
    Pool ofTheAgeOf(int row, Assortment shop) {
        int[] kept = IntStream.range(0, rows.length)
                .filter(at -> isForKids(rows[at], shop) == isForKids(row, shop))
                .toArray();
        int[] keptRows = new int[kept.length];
        float[] keptPoints = new float[kept.length];
        for (int at = 0; at < kept.length; at++) {
            keptRows[at] = rows[kept[at]];
            keptPoints[at] = points[kept[at]];
        }
        return new Pool(keptRows, keptPoints);
    }

    private static boolean isForKids(int row, Assortment shop) {
        return shop.fit[row] == Fit.KIDS.ordinal();
    }
}
