package dev.awase.coordination;

import dev.awase.item.Fit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pieces that a shopper keeps, as further anchors of the same look: a candidate's points are the mean of what it
 * earns with her own item and, each half as weighty, with every kept piece. So the rest is coordinated anew around what
 * she has settled on, while her own item stays what the look is about.
 */
final class Beside {
    static final Beside NOTHING = new Beside(List.of(), Ranking.plain(0));

    /** What one kept piece weighs beside the anchor's 1. */
    static final float WEIGHT = 0.5f;

    private static final int MOST_REASONS = 3;

    private final List<Inquiry> kept;
    private final Ranking together;
    private final ClosenessRule closeness = new ClosenessRule();

    private Beside(List<Inquiry> kept, Ranking together) {
        this.kept = List.copyOf(kept);
        this.together = together;
    }

    /** Those of the inquiry's kept products that can still be sold, and be worn by whom the look is for. */
    static Beside of(Inquiry inquiry, Assortment shop, Ranking together) {
        List<Inquiry> kept = new ArrayList<>();
        for (int row : rows(inquiry.question, shop)) {
            Fit fit = Fit.values()[shop.fit[row]];
            if (inquiry.fit.map(fit::wearableWith).orElse(true)) {
                kept.add(new Inquiry(inquiry, shop, row));
            }
        }
        return new Beside(kept, together);
    }

    /** The rows of what was settled on, as far as they are in stock. */
    static int[] rows(Question question, Assortment shop) {
        return question.kept().stream()
                .mapToInt(shop::row)
                .filter(row -> row >= 0 && shop.sizes.isStocked(row))
                .distinct()
                .toArray();
    }

    /** For whom the kept pieces are cut, where one of them says it. */
    static Optional<Fit> fit(int[] rows, Assortment shop) {
        for (int row : rows) {
            Fit fit = Fit.values()[shop.fit[row]];
            if (fit != Fit.UNISEX) {
                return Optional.of(fit);
            }
        }
        return Optional.empty();
    }

    /** The kept row of this place, or {@link Ensemble#NONE}. */
    int rowIn(SlotPlan.Place place, Assortment shop) {
        return kept.stream()
                .mapToInt(piece -> piece.row)
                .filter(row -> isIn(place, shop, row))
                .findFirst()
                .orElse(Ensemble.NONE);
    }

    /** The same without what is kept in this place: nothing needs to go with what it would stand for. */
    Beside without(SlotPlan.Place place, Assortment shop) {
        return new Beside(
                kept.stream().filter(piece -> !isIn(place, shop, piece.row)).toList(), together);
    }

    private static boolean isIn(SlotPlan.Place place, Assortment shop, int row) {
        return place.categories().stream().anyMatch(category -> {
            Assortment.Range range = shop.range(category);
            return row >= range.start() && row < range.end();
        });
    }

    /** What the stylists forbid beside any of the pieces. */
    boolean forbids(int row) {
        return kept.stream().map(piece -> piece.never).anyMatch((BitSet never) -> never.get(row));
    }

    /** Blends the pieces' say into the points of {@code count} rows from {@code from} on. */
    void blend(Assortment shop, int from, int count, float[] points) {
        if (kept.isEmpty()) {
            return;
        }
        float[] pair = new float[count];
        for (Inquiry piece : kept) {
            together.points(piece, shop, from, count, pair);
            for (int i = 0; i < count; i++) {
                points[i] += WEIGHT * pair[i];
            }
        }
        float all = 1 + WEIGHT * kept.size();
        for (int i = 0; i < count; i++) {
            points[i] /= all;
        }
    }

    /** The score with the pieces' say in its points, and the nearest of their tones among its reasons. */
    Score blend(Score alone, Assortment shop, int row) {
        if (kept.isEmpty()) {
            return alone;
        }
        double points = alone.points();
        for (Inquiry piece : kept) {
            points += WEIGHT * together.points(piece, shop, row);
        }
        Optional<Reason> shared = kept.stream()
                .filter(piece -> piece.row != row)
                .flatMap(piece -> closeness.reason(piece, shop, row).stream())
                .filter(Reason.CloseTone.class::isInstance)
                .map(Reason.CloseTone.class::cast)
                .<Reason>map(tone -> new Reason.CloseToKept(tone.anchor(), tone.product()))
                .findFirst();
        // Her own item comes first; what it has to do with the piece she kept is told second.
        List<Reason> reasons = Stream.of(
                        alone.reasons().stream().limit(1),
                        shared.stream(),
                        alone.reasons().stream().skip(1))
                .flatMap(part -> part)
                .limit(MOST_REASONS)
                .toList();
        return new Score(points / (1 + WEIGHT * kept.size()), reasons);
    }
}
