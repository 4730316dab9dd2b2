package dev.awase.coordination;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Weights of the rules and sizes of a look. A weight counts against the others; a rule that abstains leaves the mean.
 * Nearness of tone leads because it alone measured well above chance against stylists' outfits. What the shop's own
 * stylists put together outweighs all rules: such a pair scores 0.96 and more, whatever else is said of it.
 *
 * @param shelfSize most matches on one shelf
 * @param variety how many points a perfect twin of what already lies on the shelf loses, 0 to 1
 * @param together how much the firsts' going with one another counts beside their going with the anchor, 0 to 1
 */
public record CoordinationSettings(
        LookWeights look, SimilarWeights similar, int shelfSize, double variety, double together) {
    /** What the shop uses unless told otherwise. */
    public static final CoordinationSettings DEFAULT = new CoordinationSettings(
            new LookWeights(0.34, 0.02, 0.01, 0.14, 0.12, 0.2, 0.1, 20, 0.06, 0.25, 0.2, 0.3, 0.11),
            new SimilarWeights(0.6, 0.2, 0.1, 0.1),
            12,
            0.2,
            0.5);

    /** Nearness of tone and nothing else: the floor that whatever is learned is measured against. */
    public static final CoordinationSettings NEARNESS_ALONE = new CoordinationSettings(
            new LookWeights(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), DEFAULT.similar(), 12, 0.2, 0);

    public CoordinationSettings {
        if (shelfSize < 1) {
            throw new IllegalArgumentException("a shelf holds at least one match, not " + shelfSize);
        }
        if (!(variety >= 0 && variety <= 1)) {
            throw new IllegalArgumentException("variety is 0 to 1: " + variety);
        }
        if (!(together >= 0 && together <= 1)) {
            throw new IllegalArgumentException("going together counts 0 to 1: " + together);
        }
    }

    public CoordinationSettings withLook(LookWeights weights) {
        return new CoordinationSettings(weights, similar, shelfSize, variety, together);
    }

    public CoordinationSettings withTogether(double counts) {
        return new CoordinationSettings(look, similar, shelfSize, variety, counts);
    }

    /** Weights of the rules for what goes together, each 0 or more. */
    public record LookWeights(
            double closeness,
            double undertone,
            double contrast,
            double pattern,
            double formality,
            double occasion,
            double season,
            double curated,
            double price,
            double mood,
            double rain,
            double gift,
            double sense) {
        public LookWeights {
            double sum = 0;
            for (double weight : new double[] {
                closeness, undertone, contrast, pattern, formality, occasion, season, curated, price, mood, rain, gift,
                sense
            }) {
                if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("a weight is 0 or more: " + weight);
                }
                sum += weight;
            }
            if (sum == 0) {
                throw new IllegalArgumentException("with all weights 0 there is nothing to rank by");
            }
        }

        /** With the weight of each rule from {@code weight}. */
        public static LookWeights of(ToDoubleFunction<Aspect> weight) {
            double[] all = Aspect.weighed().stream().mapToDouble(weight).toArray();
            return new LookWeights(
                    all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10], all[11],
                    all[12]);
        }

        /** With these weights by the rules' ids; a rule that is not named has the one of {@code otherwise}. */
        public static LookWeights of(Map<String, Double> byRule, LookWeights otherwise) {
            return of(aspect -> byRule.getOrDefault(aspect.id(), otherwise.of(aspect)));
        }

        /** The weights by the rules' ids. */
        public Map<String, Double> byRule() {
            return Aspect.weighed().stream().collect(Collectors.toMap(Aspect::id, this::of));
        }

        /** The weight of one rule; 0 for an aspect that has none. */
        public double of(Aspect aspect) {
            double[] all = {
                closeness, undertone, contrast, pattern, formality, occasion, season, curated, price, mood, rain, gift,
                sense
            };
            return aspect.ordinal() < all.length ? all[aspect.ordinal()] : 0;
        }
    }

    /** Weights of the rules for what looks alike, each 0 or more. */
    public record SimilarWeights(double closeness, double pattern, double formality, double material) {}
}
