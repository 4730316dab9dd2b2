package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What one slot has to offer: rows with their points, best first. The best of each fit are all there, so that whoever
 * the look turns out to be for finds a shelf.
 */
@SuppressWarnings("ArrayRecordComponent")
record Pool(int[] rows, float[] points) {
    /** Asks every row of the categories through the gate and keeps the best {@code capacity} of each fit. */
    static Pool of(Inquiry inquiry, Assortment shop, Ranking ranking, List<Category> categories, int capacity) {
        Gate gate = new Gate(inquiry, shop);
        Shortlist[] byFit = new Shortlist[Fit.values().length];
        Arrays.setAll(byFit, fit -> new Shortlist(capacity, shop.ids));
        for (Category category : categories) {
            Assortment.Range range = shop.range(category);
            Optional<SizeTable.Wanted> size = gate.sizeFor(category);
            for (int row = range.start(); row < range.end(); row++) {
                if (gate.ask(row, size) == Gate.Verdict.ADMITTED) {
                    byFit[shop.fit[row]].offer(row, ranking.points(inquiry, shop, row));
                }
            }
        }
        Shortlist all = new Shortlist(capacity * byFit.length, shop.ids);
        Arrays.stream(byFit)
                .flatMapToInt(fit -> Arrays.stream(fit.drain()))
                .forEach(row -> all.offer(row, ranking.points(inquiry, shop, row)));
        int[] best = all.drain();
        return of(best, at -> ranking.points(inquiry, shop, best[at]));
    }

    /** Grown people's things beside grown people's, children's beside children's: those that go with this row. */
    Pool ofTheAgeOf(int row, Assortment shop) {
        int[] kept = IntStream.range(0, rows.length)
                .filter(at -> isForKids(rows[at], shop) == isForKids(row, shop))
                .toArray();
        return of(Arrays.stream(kept).map(at -> rows[at]).toArray(), at -> points[kept[at]]);
    }

    private static Pool of(int[] rows, IntFunction<Float> pointsAt) {
        float[] points = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            points[i] = pointsAt.apply(i);
        }
        return new Pool(rows, points);
    }

    private static boolean isForKids(int row, Assortment shop) {
        return shop.fit[row] == Fit.KIDS.ordinal();
    }
}
