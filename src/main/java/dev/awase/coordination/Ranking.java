package dev.awase.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rules with their weights: points are the weighted mean of the terms of all rules that have something to say. */
final class Ranking {
    /** A shopper reads no more. */
    private static final int MOST_REASONS = 3;

    private final Rule[] rules;
    private final float[] weights;
    private final Reason otherwise;

    /** A rule and how much it counts. */
    record Weighted(Rule rule, double weight) {
        Weighted {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a weight is 0 or more: " + weight);
            }
        }
    }

    private record Told(Reason reason, float strength) {}

    /** {@code otherwise} is told of a match for which no rule has a reason; it must be true of every match. */
    Ranking(List<Weighted> weighted, Reason otherwise) {
        List<Weighted> counting =
                weighted.stream().filter(rule -> rule.weight() > 0).toList();
        this.rules = counting.stream().map(Weighted::rule).toArray(Rule[]::new);
        this.weights = new float[rules.length];
        for (int i = 0; i < rules.length; i++) {
            weights[i] = (float) counting.get(i).weight();
        }
        this.otherwise = otherwise;
    }

    /** What goes together across categories. */
    static Ranking looks(CoordinationSettings.LookWeights weights) {
        return new Ranking(
                List.of(
                        new Weighted(new ClosenessRule(), weights.closeness()),
                        new Weighted(new UndertoneRule(), weights.undertone()),
                        new Weighted(new ContrastRule(), weights.contrast()),
                        new Weighted(new PatternRule(), weights.pattern()),
                        new Weighted(new FormalityRule(), weights.formality()),
                        new Weighted(new OccasionRule(), weights.occasion()),
                        new Weighted(new SeasonRule(), weights.season()),
                        new Weighted(new CuratedRule(), weights.curated()),
                        new Weighted(new PriceRule(), weights.price()),
                        new Weighted(new MoodRule(), weights.mood()),
                        new Weighted(new RainRule(), weights.rain()),
                        new Weighted(new GiftRule(), weights.gift())),
                new Reason.FillsSlot());
    }

    /** What looks alike within a category. */
    static Ranking similar(CoordinationSettings.SimilarWeights weights) {
        return new Ranking(
                List.of(
                        new Weighted(new ClosenessRule(), weights.closeness()),
                        new Weighted(new LikePatternRule(), weights.pattern()),
                        new Weighted(new FormalityRule(), weights.formality()),
                        new Weighted(new MaterialRule(), weights.material())),
                new Reason.SameKind());
    }

    /** Points of the row, 0 to 1; 0 where every rule abstains. */
    float points(Inquiry inquiry, Assortment shop, int row) {
        float sum = 0;
        float total = 0;
        for (int i = 0; i < rules.length; i++) {
            float term = rules[i].term(inquiry, shop, row);
            if (!Float.isNaN(term)) {
                sum += weights[i] * term;
                total += weights[i];
            }
        }
        return total == 0 ? 0 : sum / total;
    }

    /** The points with their reasons, the strongest term first. */
    Score score(Inquiry inquiry, Assortment shop, int row) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            float strength = weights[i] * rules[i].term(inquiry, shop, row);
            Optional<Reason> reason = strength > 0 ? rules[i].reason(inquiry, shop, row) : Optional.empty();
            reason.ifPresent(value -> told.add(new Told(value, strength)));
        }
        List<Reason> sorted = told.stream()
                .sorted(Comparator.comparingDouble(Told::strength).reversed())
                .map(Told::reason)
                .toList();
        List<Reason> strongest = sorted.stream()
                .filter(reason -> !isSaidAlready(reason, sorted))
                .limit(MOST_REASONS)
                .toList();
        return new Score(points(inquiry, shop, row), strongest.isEmpty() ? List.of(otherwise) : strongest);
    }

    /** Whoever hears that both are navy need not hear that both are cool. */
    private static boolean isSaidAlready(Reason reason, List<Reason> told) {
        return reason instanceof Reason.SharedUndertone && told.stream().anyMatch(Reason.CloseTone.class::isInstance);
    }
}
