package dev.awase.training;

import dev.awase.item.ToneName;
import dev.awase.vision.ToneJudge;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits the 18 numbers of a {@link ToneJudge} by gradient descent on the cross-entropy, held near what trusting the
 * model, and the cloth half as much, would give: a stranger's photo has other colors, but the same two witnesses.
 */
final class ToneFit {
    private static final ToneName[] NAMES = ToneName.values();
    private static final double SEEN = 1;
    private static final double WORN = 0.5;
    private static final double HOLD_WEIGHTS = 3;
    private static final double HOLD_HABITS = 10;
    private static final int STEPS = 600;
    private static final double RATE = 0.3;

    /** One photo: its clues, and how much each name is wanted, which sums to 1, or to 0 for a photo to leave out. */
    record Example(Map<ToneName, ToneJudge.Clue> clues, Map<ToneName, Double> wanted) {}

    private final List<Example> examples;
    private final double[] habits = new double[NAMES.length];
    private double seen = SEEN;
    private double worn = WORN;

    private ToneFit(List<Example> examples) {
        this.examples = examples.stream()
                .filter(example ->
                        !example.clues().isEmpty() && !example.wanted().isEmpty())
                .toList();
    }

    static ToneJudge of(List<Example> examples) {
        ToneFit fit = new ToneFit(examples);
        for (int step = 0; step < STEPS; step++) {
            fit.descend();
        }
        return fit.judge();
    }

    private ToneJudge judge() {
        Map<ToneName, Double> habit = new EnumMap<>(ToneName.class);
        for (ToneName name : NAMES) {
            habit.put(name, habits[name.ordinal()]);
        }
        return new ToneJudge(seen, worn, habit);
    }

    private void descend() {
        double rate = RATE / Math.max(1, examples.size());
        double bySeen = HOLD_WEIGHTS * (seen - SEEN);
        double byWorn = HOLD_WEIGHTS * (worn - WORN);
        double[] byHabit = new double[NAMES.length];
        for (int i = 0; i < byHabit.length; i++) {
            byHabit[i] = HOLD_HABITS * habits[i];
        }
        for (Example example : examples) {
            double[] shares = shares(example);
            for (ToneName name : NAMES) {
                double surplus = shares[name.ordinal()] - example.wanted().getOrDefault(name, 0.0);
                ToneJudge.Clue clue = clue(example, name);
                bySeen += surplus * clue.seen();
                byWorn += surplus * clue.worn();
                byHabit[name.ordinal()] += surplus;
            }
        }
        seen -= rate * bySeen;
        worn -= rate * byWorn;
        for (int i = 0; i < habits.length; i++) {
            habits[i] -= rate * byHabit[i];
        }
    }

    private double[] shares(Example example) {
        double[] shares = new double[NAMES.length];
        double most = Double.NEGATIVE_INFINITY;
        for (ToneName name : NAMES) {
            ToneJudge.Clue clue = clue(example, name);
            shares[name.ordinal()] = seen * clue.seen() + worn * clue.worn() + habits[name.ordinal()];
            most = Math.max(most, shares[name.ordinal()]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    private static ToneJudge.Clue clue(Example example, ToneName name) {
        return example.clues().getOrDefault(name, ToneJudge.Clue.of(0, 0));
    }
}
