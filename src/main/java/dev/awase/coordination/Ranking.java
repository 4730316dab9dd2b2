package dev.awase.coordination;

import dev.awase.coordination.taste.Lens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rules with their weights: points are the weighted mean of the terms of all rules that have something to say. */
final class Ranking {
    /** A shopper reads no more. */
    private static final int MOST_REASONS = 3;
    /** So near to 0 and 1 points with a lift are pressed together. */
    private static final float END = 0.05f;
    /** A lift is worth telling from here on: a tenth of what the same tone would bring. */
    private static final float TELLING = 0.1f;

    private final Rule[] rules;
    private final float[] weights;
    private final Reason otherwise;
    private final List<Lift> lifts;
    private final float liftWeight;

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
        this(weighted, List.of(), 0, otherwise);
    }

    /** {@code liftWeight} is what a full nearness of tone weighs, the measure of a lift. */
    private Ranking(List<Weighted> weighted, List<Lift> lifts, double liftWeight, Reason otherwise) {
        this.lifts = lifts;
        this.liftWeight = (float) liftWeight;
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
                        new Weighted(new GiftRule(), weights.gift()),
                        new Weighted(new SenseRule(), weights.sense())),
                List.of(new ToneLift(), new KindLift()),
                weights.closeness(),
                new Reason.FillsSlot());
    }

    /** What two pieces of one look have to do with each other, whoever asked for it. */
    static Ranking together(CoordinationSettings.LookWeights weights) {
        return new Ranking(
                List.of(
                        new Weighted(new ClosenessRule(), weights.closeness()),
                        new Weighted(new UndertoneRule(), weights.undertone()),
                        new Weighted(new ContrastRule(), weights.contrast()),
                        new Weighted(new PatternRule(), weights.pattern()),
                        new Weighted(new FormalityRule(), weights.formality()),
                        new Weighted(new SeasonRule(), weights.season()),
                        new Weighted(new CuratedRule(), weights.curated())),
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
        if (total == 0) {
            return 0;
        }
        if (inquiry.lens.isEmpty()) {
            return sum / total;
        }
        return lifted(sum / total, lift(inquiry.lens.get(), inquiry, shop, row), total);
    }

    /** The points of {@code count} rows from {@code from} on, each as {@link #points} alone would tell it: rule by rule. */
    void points(Inquiry inquiry, Assortment shop, int from, int count, float[] points) {
        float[] terms = new float[count];
        float[] totals = new float[count];
        Arrays.fill(points, 0, count, 0);
        for (int i = 0; i < rules.length; i++) {
            if (!rules[i].isSilent(inquiry)) {
                if (rules[i].terms(inquiry, shop, from, count, terms)) {
                    addAll(terms, weights[i], points, totals, count);
                } else {
                    addTold(terms, weights[i], points, totals, count);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            points[i] = totals[i] == 0 ? 0 : points[i] / totals[i];
        }
        if (inquiry.lens.isPresent()) {
            float[] sums = new float[count];
            lifts.forEach(lift -> lift.add(inquiry.lens.get(), inquiry, shop, from, sums));
            for (int i = 0; i < count; i++) {
                points[i] = totals[i] == 0 ? 0 : lifted(points[i], sums[i], totals[i]);
            }
        }
    }

    private static void addAll(float[] terms, float weight, float[] sums, float[] totals, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += weight * terms[i];
            totals[i] += weight;
        }
    }

    private static void addTold(float[] terms, float weight, float[] sums, float[] totals, int count) {
        for (int i = 0; i < count; i++) {
            float term = terms[i];
            boolean told = !Float.isNaN(term);
            sums[i] += told ? weight * term : 0;
            totals[i] += told ? weight : 0;
        }
    }

    private float lifted(float points, float lift, float total) {
        return within(points + liftWeight * lift / total);
    }

    private float lift(Lens lens, Inquiry inquiry, Assortment shop, int row) {
        float sum = 0;
        for (Lift lift : lifts) {
            sum += lift.of(lens, inquiry, shop, row);
        }
        return sum;
    }

    /** Into 0 to 1 without ties: as it is in the middle, ever slower near the ends. */
    private static float within(float points) {
        if (points < END) {
            return (float) (END * Math.exp(points / END - 1));
        }
        return points <= 1 - END ? points : (float) (1 - END * Math.exp((1 - points) / END - 1));
    }

    /** The points with their reasons, the strongest term first. */
    Score score(Inquiry inquiry, Assortment shop, int row) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < rules.length; i++) {
            float strength = weights[i] * rules[i].term(inquiry, shop, row);
            Optional<Reason> reason = strength > 0 ? rules[i].reason(inquiry, shop, row) : Optional.empty();
            reason.ifPresent(value -> told.add(new Told(value, strength)));
        }
        inquiry.lens.ifPresent(lens -> tellLifts(lens, inquiry, shop, row, told));
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

    private void tellLifts(Lens lens, Inquiry inquiry, Assortment shop, int row, List<Told> told) {
        for (Lift lift : lifts) {
            float amount = lift.of(lens, inquiry, shop, row);
            if (amount >= TELLING) {
                lift.reason(inquiry, shop, row).ifPresent(reason -> told.add(new Told(reason, liftWeight * amount)));
            }
        }
    }

    /** Whoever hears that both are navy need not hear that both are cool. */
    private static boolean isSaidAlready(Reason reason, List<Reason> told) {
        return reason instanceof Reason.SharedUndertone && told.stream().anyMatch(Reason.CloseTone.class::isInstance);
    }
}
