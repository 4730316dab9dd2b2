package dev.awase.coordination;

import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.item.Category;
import dev.awase.item.Fit;
import java.util.List;
import java.util.Optional;

/** Finds out where one product stands in a look that was made of the same inquiry, with the gate and ranking that made it. */
record Placed(Inquiry inquiry, Assortment shop, Ranking ranking) {
    Placing of(ProductId id, Look look, List<SlotPlan.Place> places) {
        int row = shop.row(id);
        if (row < 0) {
            return Placing.without(Verdict.NOT_RANKED);
        }
        Gate gate = new Gate(inquiry, shop);
        Optional<SlotPlan.Place> place = places.stream()
                .filter(one -> one.categories().stream().anyMatch(category -> holds(category, row)))
                .findFirst();
        Optional<Terms> terms = Optional.of(ranking.terms(inquiry, shop, row));
        if (row == inquiry.row || place.isEmpty()) {
            Verdict verdict = row == inquiry.row ? Verdict.THE_ANCHOR_ITSELF : Verdict.NO_SLOT;
            return new Placing(verdict, Optional.empty(), 0, terms);
        }
        Optional<Slot> slot = place.map(SlotPlan.Place::slot);
        Verdict gated = place.get().categories().stream()
                .filter(category -> holds(category, row))
                .map(category -> gate.ask(row, gate.sizeFor(category)))
                .findFirst()
                .orElseThrow();
        if (gated != Verdict.ADMITTED) {
            return new Placing(gated, slot, 0, terms);
        }
        int rank = rank(row, place.get().categories(), gate);
        return new Placing(admitted(row, rank, shelf(look, place.get().slot())), slot, rank, terms);
    }

    private Verdict admitted(int row, int rank, List<Product> shown) {
        if (shown.stream().anyMatch(product -> product.id().value() == shop.ids[row])) {
            return Verdict.ADMITTED;
        }
        boolean kids = shop.fit[row] == Fit.KIDS.ordinal();
        if (shown.stream()
                .findFirst()
                .filter(first -> (first.fit() == Fit.KIDS) != kids)
                .isPresent()) {
            return Verdict.OTHER_AGE;
        }
        return rank > shown.size() ? Verdict.OUTRANKED : Verdict.CROWDED_OUT;
    }

    private static List<Product> shelf(Look look, Slot slot) {
        return look.shelves().stream()
                .filter(shelf -> shelf.slot().category().equals(slot.category()))
                .flatMap(shelf -> shelf.matches().stream())
                .map(Match::product)
                .toList();
    }

    private boolean holds(Category category, int row) {
        Assortment.Range range = shop.range(category);
        return row >= range.start() && row < range.end();
    }

    private int rank(int row, List<Category> categories, Gate gate) {
        float points = ranking.points(inquiry, shop, row);
        int better = 0;
        for (Category category : categories) {
            Assortment.Range range = shop.range(category);
            float[] all = new float[range.end() - range.start()];
            ranking.points(inquiry, shop, range.start(), all.length, all);
            Optional<SizeTable.Wanted> size = gate.sizeFor(category);
            for (int other = range.start(); other < range.end(); other++) {
                float theirs = all[other - range.start()];
                boolean ahead = theirs > points || (theirs == points && shop.ids[other] < shop.ids[row]);
                if (ahead && other != row && gate.ask(other, size) == Verdict.ADMITTED) {
                    better++;
                }
            }
        }
        return better + 1;
    }
}
