package dev.awase.coordination;

import dev.awase.item.Fit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the firsts of a look so that they go not only with the anchor but with one another: a beam search over the
 * foremost of each shelf for the most points with the anchor and in pairs, each by the weights of its slots. No first
 * costs the anchor more than {@link #MOST_LOST} points, and all can be worn together by the one they were chosen for.
 */
final class Company {
    /** So many points with the anchor, of 1, a first may give up for its company. */
    static final float MOST_LOST = 0.05f;

    private static final int FOREMOST = 12;
    private static final int BEAM = 24;

    private final Inquiry inquiry;
    private final Assortment shop;
    private final Ranking together;
    private final double counts;

    /** {@code counts} is how much going with one another counts beside going with the anchor. */
    Company(Inquiry inquiry, Assortment shop, Ranking together, double counts) {
        this.inquiry = inquiry;
        this.shop = shop;
        this.together = together;
        this.counts = counts;
    }

    /** One that may stand first: its row and points, and how it looks as an anchor itself. */
    private record Candidate(int row, float points, Inquiry beside) {}

    /** The shelves so far, one candidate each, and what they are worth. */
    private record Path(List<Candidate> chosen, double worth) {
        Path {
            chosen = List.copyOf(chosen);
        }
    }

    /** The firsts of the pools in their order; a pool without one keeps none. */
    int[] firsts(List<SlotPlan.Place> places, List<Pool> pools, Ensemble.Worn alone) {
        List<List<Candidate>> shelves = new ArrayList<>();
        List<Candidate> before = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < pools.size(); i++) {
            if (alone.rows()[i] != Ensemble.NONE) {
                List<Candidate> shelf = foremost(pools.get(i), alone.rows()[i], alone.wearer());
                int first = alone.rows()[i];
                shelves.add(shelf);
                before.add(shelf.stream()
                        .filter(one -> one.row() == first)
                        .findFirst()
                        .orElseThrow());
                weights.add(places.get(i).slot().weight());
            }
        }
        if (shelves.size() < 2 || counts == 0) {
            return alone.rows();
        }
        return rows(best(shelves, before, weights), alone.rows());
    }

    private List<Candidate> best(List<List<Candidate>> shelves, List<Candidate> before, List<Double> weights) {
        double all = weights.stream().mapToDouble(Double::doubleValue).sum();
        Path known = new Path(List.of(), 0);
        for (Candidate candidate : before) {
            known = longer(known, candidate, weights, all);
        }
        List<Path> beam = List.of(new Path(List.of(), 0));
        for (List<Candidate> shelf : shelves) {
            List<Path> longer = new ArrayList<>();
            for (Path path : beam) {
                for (Candidate candidate : shelf) {
                    if (path.chosen().stream()
                            .noneMatch(other -> other.beside().never.get(candidate.row()))) {
                        longer.add(longer(path, candidate, weights, all));
                    }
                }
            }
            longer.sort(Comparator.comparingDouble(Path::worth).reversed());
            beam = longer.subList(0, Math.min(BEAM, longer.size()));
        }
        return beam.isEmpty() || beam.getFirst().worth() <= known.worth()
                ? known.chosen()
                : beam.getFirst().chosen();
    }

    private Path longer(Path path, Candidate candidate, List<Double> weights, double all) {
        double weight = weights.get(path.chosen().size());
        double worth = path.worth() + weight * candidate.points();
        for (int i = 0; i < path.chosen().size(); i++) {
            float pair = together.points(path.chosen().get(i).beside(), shop, candidate.row());
            worth += counts * 2 * weights.get(i) * weight / all * pair;
        }
        List<Candidate> chosen = new ArrayList<>(path.chosen());
        chosen.add(candidate);
        return new Path(chosen, worth);
    }

    /** The first and those that come near it, as far as the wearer can wear them. */
    private List<Candidate> foremost(Pool pool, int first, Fit wearer) {
        List<Candidate> foremost = new ArrayList<>();
        float least = points(pool, first) - MOST_LOST;
        for (int at = 0; at < pool.rows().length; at++) {
            int row = pool.rows()[at];
            boolean near = foremost.size() < FOREMOST && pool.points()[at] >= least;
            if (row == first || (near && Fit.values()[shop.fit[row]].wearableWith(wearer))) {
                foremost.add(new Candidate(row, pool.points()[at], new Inquiry(inquiry, shop, row)));
            }
        }
        return foremost;
    }

    private static float points(Pool pool, int row) {
        int at = 0;
        while (pool.rows()[at] != row) {
            at++;
        }
        return pool.points()[at];
    }

    private static int[] rows(List<Candidate> chosen, int[] alone) {
        int[] rows = alone.clone();
        int next = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] == Ensemble.NONE
                    ? Ensemble.NONE
                    : chosen.get(next++).row();
        }
        return rows;
    }
}
