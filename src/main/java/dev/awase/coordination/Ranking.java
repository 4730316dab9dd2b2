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

    private static final double ROUNDING = 1e-6;

    /** What a push adds: a match that is better by more stays ahead, and no push brings anything past the gate. */
    static final float PUSH = 0.05f;

    private final Aspect[] aspects;
    private final Rule[] rules;
    private final float[] weights;
    private final Reason otherwise;
    private final List<Lift> lifts;
    private final float liftWeight;
    private final boolean pushes;

    /** A rule and how much it counts. */
    record Weighted(Aspect aspect, Rule rule, double weight) {
        Weighted {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a weight is 0 or more: " + weight);
            }
        }
    }

    private record Told(Reason reason, float strength) {}

    /** {@code otherwise} is told of a match for which no rule has a reason; it must be true of every match. */
    Ranking(List<Weighted> weighted, Reason otherwise) {
        this(weighted, List.of(), 0, otherwise, false);
    }

    /** {@code liftWeight} is what a full nearness of tone weighs, the measure of a lift. */
    private Ranking(List<Weighted> weighted, List<Lift> lifts, double liftWeight, Reason otherwise, boolean pushes) {
        this.pushes = pushes;
        this.lifts = lifts;
        this.liftWeight = (float) liftWeight;
        List<Weighted> counting =
                weighted.stream().filter(rule -> rule.weight() > 0).toList();
        this.aspects = counting.stream().map(Weighted::aspect).toArray(Aspect[]::new);
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
                        new Weighted(Aspect.CLOSENESS, new ClosenessRule(), weights.closeness()),
                        new Weighted(Aspect.UNDERTONE, new UndertoneRule(), weights.undertone()),
                        new Weighted(Aspect.CONTRAST, new ContrastRule(), weights.contrast()),
                        new Weighted(Aspect.PATTERN, new PatternRule(), weights.pattern()),
                        new Weighted(Aspect.FORMALITY, new FormalityRule(), weights.formality()),
                        new Weighted(Aspect.OCCASION, new OccasionRule(), weights.occasion()),
                        new Weighted(Aspect.SEASON, new SeasonRule(), weights.season()),
                        new Weighted(Aspect.CURATED, new CuratedRule(), weights.curated()),
                        new Weighted(Aspect.PRICE, new PriceRule(), weights.price()),
                        new Weighted(Aspect.MOOD, new MoodRule(), weights.mood()),
                        new Weighted(Aspect.RAIN, new RainRule(), weights.rain()),
                        new Weighted(Aspect.GIFT, new GiftRule(), weights.gift()),
                        new Weighted(Aspect.SENSE, new SenseRule(), weights.sense())),
                List.of(new ToneLift(), new KindLift()),
                weights.closeness(),
                new Reason.FillsSlot(),
                true);
    }

    /** What is of the right kind, in an order of chance. */
    static Ranking plain(long seed) {
        return new Ranking(List.of(new Weighted(Aspect.PRESSED, new ChanceRule(seed), 1)), new Reason.FillsSlot());
    }

    /** What two pieces of one look have to do with each other, whoever asked for it. */
    static Ranking together(CoordinationSettings.LookWeights weights) {
        return new Ranking(
                List.of(
                        new Weighted(Aspect.CLOSENESS, new ClosenessRule(), weights.closeness()),
                        new Weighted(Aspect.UNDERTONE, new UndertoneRule(), weights.undertone()),
                        new Weighted(Aspect.CONTRAST, new ContrastRule(), weights.contrast()),
                        new Weighted(Aspect.PATTERN, new PatternRule(), weights.pattern()),
                        new Weighted(Aspect.FORMALITY, new FormalityRule(), weights.formality()),
                        new Weighted(Aspect.SEASON, new SeasonRule(), weights.season()),
                        new Weighted(Aspect.CURATED, new CuratedRule(), weights.curated())),
                new Reason.FillsSlot());
    }

    /** What looks alike within a category. */
    static Ranking similar(CoordinationSettings.SimilarWeights weights) {
        return new Ranking(
                List.of(
                        new Weighted(Aspect.CLOSENESS, new ClosenessRule(), weights.closeness()),
                        new Weighted(Aspect.LIKE_PATTERN, new LikePatternRule(), weights.pattern()),
                        new Weighted(Aspect.FORMALITY, new FormalityRule(), weights.formality()),
                        new Weighted(Aspect.MATERIAL, new MaterialRule(), weights.material())),
                new Reason.SameKind());
    }

    /** Points of the row, 0 to 1; 0 where every rule abstains and nobody pushes it. */
    float points(Inquiry inquiry, Assortment shop, int row) {
        float earned = earned(inquiry, shop, row);
        return isPushed(inquiry, row) ? pushed(earned) : earned;
    }

    private boolean isPushed(Inquiry inquiry, int row) {
        return pushes && inquiry.pushed.get(row);
    }

    /** Never less than before, and in the order of before among those that are pushed. */
    private static float pushed(float points) {
        return Math.max(points, within(points + PUSH));
    }

    private float earned(Inquiry inquiry, Assortment shop, int row) {
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
        if (pushes) {
            for (int row = inquiry.pushed.nextSetBit(from); row >= 0 && row < from + count; ) {
                points[row - from] = pushed(points[row - from]);
                row = inquiry.pushed.nextSetBit(row + 1);
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

    /** The points taken apart, the rules in their order, then what was learned, pressed and pushed. */
    Terms terms(Inquiry inquiry, Assortment shop, int row) {
        List<Terms.Term> said = new ArrayList<>();
        List<Aspect> silent = new ArrayList<>();
        float total = 0;
        for (int i = 0; i < rules.length; i++) {
            float term = rules[i].term(inquiry, shop, row);
            if (Float.isNaN(term)) {
                silent.add(aspects[i]);
            } else {
                total += weights[i];
                said.add(new Terms.Term(aspects[i], term, weights[i], weights[i] * (double) term));
            }
        }
        double mean = total;
        said.replaceAll(term -> shared(term, mean));
        if (total > 0 && inquiry.lens.isPresent()) {
            for (Lift lift : lifts) {
                double value = lift.of(inquiry.lens.get(), inquiry, shop, row);
                said.add(new Terms.Term(lift.aspect(), value, liftWeight, liftWeight * value / total));
            }
        }
        float earned = earned(inquiry, shop, row);
        add(said, Aspect.PRESSED, earned - sum(said));
        float points = points(inquiry, shop, row);
        add(said, Aspect.PUSHED, points - earned);
        return new Terms(said, silent, points);
    }

    private static Terms.Term shared(Terms.Term term, double total) {
        double part = total == 0 ? 0 : term.contribution() / total;
        return new Terms.Term(term.aspect(), term.value(), term.weight(), part);
    }

    private static double sum(List<Terms.Term> said) {
        return said.stream().mapToDouble(Terms.Term::contribution).sum();
    }

    /** Adds what is more than a rounding. */
    private static void add(List<Terms.Term> said, Aspect aspect, double part) {
        if (Math.abs(part) > ROUNDING) {
            said.add(new Terms.Term(aspect, part, 1, part));
        }
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
