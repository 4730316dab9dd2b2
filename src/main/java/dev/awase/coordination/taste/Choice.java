package dev.awase.coordination.taste;

import java.util.Arrays;
import java.util.List;

/** One choice laid out: the candidates, the first being the one chosen or refused, with their terms and logits. Used again and again. */
final class Choice implements PairTerms.Sink {
    private long[] keys = new long[4096];
    private float[] amounts = new float[4096];
    private int[] places = new int[4096];
    private int terms;
    private int[] ends = new int[32];
    private float[] rules = new float[32];
    private float[] learned = new float[32];
    private int count;
    private float share;

    /**
     * Lays out candidates beside the context. Several pieces say more than one, but not as much more as there are.
     *
     * @param places where on a shelf each candidate stood, empty where it was none
     */
    void lay(List<Traits> context, List<Traits> candidates, List<Integer> places) {
        terms = 0;
        count = 0;
        share = (float) (1 / Math.sqrt(context.size()));
        if (ends.length < candidates.size()) {
            ends = new int[candidates.size()];
            rules = new float[candidates.size()];
            learned = new float[candidates.size()];
        }
        for (Traits candidate : candidates) {
            float near = 0;
            for (Traits beside : context) {
                float nearness = Nearness.of(beside.palette(), candidate.palette());
                near += (nearness + TasteLearner.SENSE * beside.sense().agreement(candidate.sense())) * share;
                PairTerms pair = new PairTerms(beside, candidate.slot(), this);
                if (places.isEmpty()) {
                    pair.all(candidate, nearness);
                } else {
                    pair.onShelf(candidate, nearness, places.get(count));
                }
            }
            rules[count] = near * TasteLearner.NEARNESS_LOGITS;
            ends[count++] = terms;
        }
    }

    @Override
    public void take(long key, float amount) {
        if (terms == keys.length) {
            keys = Arrays.copyOf(keys, terms * 2);
            amounts = Arrays.copyOf(amounts, terms * 2);
            places = Arrays.copyOf(places, terms * 2);
        }
        keys[terms] = key;
        amounts[terms++] = amount * share;
    }

    /**
     * Finds the weights of all terms and adds them up for each candidate, what was known before to the rules; what comes
     * of a shelf's order is no taste.
     */
    void weigh(Weights weights) {
        weights.reserve(terms);
        int term = 0;
        for (int c = 0; c < count; c++) {
            float sum = 0;
            for (; term < ends[c]; term++) {
                int place = weights.place(keys[term]);
                places[term] = place;
                rules[c] += place == Weights.NONE ? 0 : weights.start(place) * amounts[term];
                float worth = place == Weights.NONE ? 0 : weights.at(place) * amounts[term];
                if (Kind.of(keys[term]) == Kind.ORDER) {
                    rules[c] += worth;
                } else {
                    sum += worth;
                }
            }
            learned[c] = sum;
        }
    }

    void foretold(Trust trust, float weight) {
        trust.note(rules, learned, count, 0, weight);
    }

    /** One step toward the first having been chosen, or not. */
    void learn(Weights weights, boolean refused, float weight) {
        double[] likely = likely();
        double first = likely[0];
        int term = 0;
        for (int c = 0; c < count; c++) {
            double slope = likely[c] - (c == 0 ? 1 : 0);
            if (refused) {
                slope = c == 0 ? first : -likely[c] * first / Math.max(1e-6, 1 - first);
            }
            float by = (float) (weight * slope);
            for (; term < ends[c]; term++) {
                if (places[term] != Weights.NONE) {
                    weights.slope(places[term], by * amounts[term]);
                }
            }
        }
        weights.step();
    }

    /** How likely each candidate is to be the one chosen. */
    private double[] likely() {
        double[] likely = new double[count];
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < count; c++) {
            most = Math.max(most, rules[c] + learned[c]);
        }
        double sum = 0;
        for (int c = 0; c < count; c++) {
            likely[c] = Math.exp(rules[c] + learned[c] - most);
            sum += likely[c];
        }
        for (int c = 0; c < count; c++) {
            likely[c] /= sum;
        }
        return likely;
    }
}
