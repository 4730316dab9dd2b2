package dev.awase.coordination;

import dev.awase.item.Category;
import dev.awase.item.Fit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one slot has to offer: the best rows with their points, best first, and among them the best of each fit. */
@SuppressWarnings("ArrayRecordComponent")
record Pool(int[] rows, float[] points) {
    /** Asks every row of the categories through the gate and keeps the best {@code capacity}. */
    static Pool of(Inquiry inquiry, Assortment shop, Ranking ranking, List<Category> categories, int capacity) {
        Gate gate = new Gate(inquiry, shop);
        Shortlist shortlist = new Shortlist(capacity, shop.ids);
        Shortlist[] bestOfFit = new Shortlist[Fit.values().length];
        Arrays.setAll(bestOfFit, fit -> new Shortlist(1, shop.ids));
        for (Category category : categories) {
            Assortment.Range range = shop.range(category);
            Optional<SizeTable.Wanted> size = gate.sizeFor(category);
            for (int row = range.start(); row < range.end(); row++) {
                if (gate.ask(row, size) == Gate.Verdict.ADMITTED) {
                    float points = ranking.points(inquiry, shop, row);
                    shortlist.offer(row, points);
                    bestOfFit[shop.fit[row]].offer(row, points);
                }
            }
        }
        return gathered(inquiry, shop, ranking, shortlist, bestOfFit);
    }

    private static Pool gathered(
            Inquiry inquiry, Assortment shop, Ranking ranking, Shortlist shortlist, Shortlist[] bestOfFit) {
        Shortlist all = new Shortlist(shortlist.size() + bestOfFit.length, shop.ids);
        int[] best = shortlist.drain();
        Arrays.stream(best).forEach(row -> all.offer(row, ranking.points(inquiry, shop, row)));
        for (Shortlist ofFit : bestOfFit) {
            Arrays.stream(ofFit.drain())
                    .filter(row -> Arrays.stream(best).noneMatch(known -> known == row))
                    .forEach(row -> all.offer(row, ranking.points(inquiry, shop, row)));
        }
        int[] rows = all.drain();
        float[] points = new float[rows.length];
        Arrays.setAll(rows, i -> {
            points[i] = ranking.points(inquiry, shop, rows[i]);
            return rows[i];
        });
        return new Pool(rows, points);
    }
}
