package dev.awase.training;

import dev.awase.vision.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link Network} to examples: cross entropy weighted so that each class counts the same, Adam (Kingma and Ba
 * 2015) with a cosine schedule and decoupled weight decay, dropout on features and units. Seeded.
 */
final class Learner {
    private static final int UNITS = 128;
    private static final int BATCH = 64;
    private static final int EPOCHS = 10;
    private static final double RATE = 1e-3;
    private static final float DECAY = 0.03f;
    private static final float FEATURES_KEPT = 0.75f;
    private static final float UNITS_KEPT = 0.5f;

    private final Random random;
    private final int classes;
    private final Layer hidden;
    private final Layer outer;
    private final float[] mean;
    private final float[] spread;

    private Learner(List<Example> examples, int classes, long seed) {
        this.random = new Random(seed);
        this.classes = classes;
        int inputs = examples.getFirst().features().length;
        this.mean = new float[inputs];
        this.spread = new float[inputs];
        standardize(examples);
        this.hidden = new Layer(inputs, UNITS, random);
        this.outer = new Layer(UNITS, classes, random);
    }

    static Network fit(List<Example> examples, int classes, long seed) {
        Learner learner = new Learner(examples, classes, seed);
        learner.learn(examples);
        return new Network(
                learner.mean,
                learner.spread,
                learner.hidden.weights,
                learner.hidden.bias,
                learner.outer.weights,
                learner.outer.bias);
    }

    private void standardize(List<Example> examples) {
        double[] sums = new double[mean.length];
        double[] squares = new double[mean.length];
        for (Example example : examples) {
            for (int i = 0; i < mean.length; i++) {
                double value = example.features()[i];
                sums[i] += value;
                squares[i] += value * value;
            }
        }
        for (int i = 0; i < mean.length; i++) {
            double center = sums[i] / examples.size();
            mean[i] = (float) center;
            spread[i] = (float) (Math.sqrt(Math.max(0, squares[i] / examples.size() - center * center)) + 1e-3);
        }
    }

    private void learn(List<Example> examples) {
        double[] weights = classWeights(examples);
        List<Example> order = new ArrayList<>(examples);
        int steps = EPOCHS * Math.ceilDiv(examples.size(), BATCH);
        int step = 0;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int start = 0; start < order.size(); start += BATCH) {
                List<Example> batch = order.subList(start, Math.min(order.size(), start + BATCH));
                for (Example example : batch) {
                    backward(example, (float) (weights[example.label()] / batch.size()));
                }
                step++;
                double rate = RATE * (0.5 + 0.5 * Math.cos(Math.PI * step / steps));
                hidden.update(rate, DECAY, step);
                outer.update(rate, DECAY, step);
            }
        }
    }

    private double[] classWeights(List<Example> examples) {
        double[] weights = new double[classes];
        for (Example example : examples) {
            weights[example.label()]++;
        }
        return Arrays.stream(weights)
                .map(count -> examples.size() / (classes * Math.max(1, count)))
                .toArray();
    }

    private void backward(Example example, float weight) {
        float[] in = new float[mean.length];
        for (int i = 0; i < in.length; i++) {
            boolean kept = random.nextFloat() < FEATURES_KEPT;
            in[i] = kept ? (example.features()[i] - mean[i]) / spread[i] / FEATURES_KEPT : 0;
        }
        float[] units = hidden.forward(in);
        for (int unit = 0; unit < UNITS; unit++) {
            units[unit] = random.nextFloat() < UNITS_KEPT ? Math.max(0, units[unit]) / UNITS_KEPT : 0;
        }
        float[] scores = outer.forward(units);
        double[] outputs = new double[classes];
        for (int k = 0; k < classes; k++) {
            outputs[k] = scores[k];
        }
        double[] shares = Network.shares(outputs, 1);
        float[] error = new float[classes];
        for (int k = 0; k < classes; k++) {
            error[k] = (float) (shares[k] - (k == example.label() ? 1 : 0)) * weight;
        }
        float[] below = outer.backward(units, error);
        for (int unit = 0; unit < UNITS; unit++) {
            below[unit] = units[unit] > 0 ? below[unit] / UNITS_KEPT : 0;
        }
        hidden.collect(in, below);
    }
}
