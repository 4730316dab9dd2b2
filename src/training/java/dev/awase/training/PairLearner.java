package dev.awase.training;

import dev.awase.coordination.KindPairs;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Learns {@link KindPairs} by filling blanks: of an outfit with one thing taken out, the thing itself must win over
 * decoys drawn as often as they are worn (multinomial logistic regression, AdaGrad of Duchi et al. 2011). It starts from
 * how much oftener than by chance two kinds meet, and is held near it.
 */
final class PairLearner {
    private final Outfits outfits;
    private final Settings settings;
    private final RandomGenerator chance;
    private final float[] alone;
    private final float[] pairs;
    private final float[] start;
    private final float[] aloneSlopes;
    private final float[] pairSlopes;

    /**
     * @param decoys so many are drawn for each question
     * @param hold how strongly a weight is drawn back to where it started, with each use
     */
    record Settings(int rounds, int decoys, float rate, float hold, float smoothing) {}

    private PairLearner(Outfits outfits, Settings settings, long seed) {
        this.outfits = outfits;
        this.settings = settings;
        this.chance = new Random(seed);
        int kinds = outfits.kinds().size();
        this.start = oftenerThanByChance(outfits, settings.smoothing());
        this.pairs = start.clone();
        this.alone = new float[kinds];
        this.aloneSlopes = new float[kinds];
        this.pairSlopes = new float[pairs.length];
        Arrays.fill(aloneSlopes, 1);
        Arrays.fill(pairSlopes, 1);
    }

    /** The weights after all rounds, the mean of the second half of them; the same for the same seed. */
    static KindPairs fit(Outfits outfits, Settings settings, long seed) {
        PairLearner learner = new PairLearner(outfits, settings, seed);
        double[] alone = new double[learner.alone.length];
        double[] pairs = new double[learner.pairs.length];
        int averaged = settings.rounds() - settings.rounds() / 2;
        for (int round = 0; round < settings.rounds(); round++) {
            outfits.sets().forEach(learner::learn);
            if (round >= settings.rounds() - averaged) {
                add(alone, learner.alone, averaged);
                add(pairs, learner.pairs, averaged);
            }
        }
        return new KindPairs(outfits.kinds(), floats(alone), floats(pairs));
    }

    /** Takes one thing out of the outfit and learns from where it stands among its decoys. */
    private void learn(int[] set) {
        int out = chance.nextInt(set.length);
        int[] candidates = new int[1 + settings.decoys()];
        candidates[0] = set[out];
        for (int i = 1; i < candidates.length; i++) {
            candidates[i] = outfits.decoy(chance);
        }
        double[] shares = new double[candidates.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(score(candidates[i], set, out));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            step(candidates[i], set, out, (float) (shares[i] / sum - (i == 0 ? 1 : 0)));
        }
    }

    private double score(int candidate, int[] set, int out) {
        double score = alone[candidate];
        for (int i = 0; i < set.length; i++) {
            score += i == out ? 0 : pairs[KindPairs.place(candidate, set[i])];
        }
        return Math.clamp(score, -50, 50);
    }

    private void step(int candidate, int[] set, int out, float slope) {
        step(alone, aloneSlopes, candidate, slope + settings.hold() * alone[candidate]);
        for (int i = 0; i < set.length; i++) {
            if (i != out) {
                int at = KindPairs.place(candidate, set[i]);
                step(pairs, pairSlopes, at, slope + settings.hold() * (pairs[at] - start[at]));
            }
        }
    }

    private void step(float[] weights, float[] slopes, int at, float slope) {
        slopes[at] += slope * slope;
        weights[at] -= settings.rate() * slope / (float) Math.sqrt(slopes[at]);
    }

    /** Half the logarithm of how much oftener two kinds meet than if outfits were thrown together. */
    private static float[] oftenerThanByChance(Outfits outfits, float smoothing) {
        int kinds = outfits.kinds().size();
        double[] met = new double[kinds * (kinds + 1) / 2];
        double[] meetings = new double[kinds];
        double all = 0;
        for (int[] set : outfits.sets()) {
            for (int one : set) {
                for (int other : set) {
                    if (one != other) {
                        met[KindPairs.place(one, other)] += 0.5;
                        meetings[one]++;
                        all++;
                    }
                }
            }
        }
        float[] weights = new float[met.length];
        for (int one = 0; one < kinds; one++) {
            for (int other = 0; other <= one; other++) {
                double byChance = meetings[one] * meetings[other] / all;
                int at = KindPairs.place(one, other);
                weights[at] = (float) (0.5 * Math.log((met[at] + smoothing) / (byChance + smoothing)));
            }
        }
        return weights;
    }

    private static void add(double[] sums, float[] weights, int parts) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] / (double) parts;
        }
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
