package dev.awase.training;

import dev.awase.vision.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link Network} to examples: weighted cross entropy, Adam (Kingma and Ba
 * 2015) with a cosine schedule and decoupled weight decay, dropout on features and units. Seeded.
 */
final class Learner {
    private static final int BATCH = 64;

    private final Settings settings;
    private final Random random;
    private final int classes;
    private final Layer hidden;
    private final Layer outer;
    private final float[] mean;
    private final float[] spread;

    /**
     * How to learn: hidden units, passes over the examples, the first step's size, weight decay, what dropout keeps,
     * and how far rare classes are lifted, from 0 (not at all) to 1 (every class counts the same).
     */
    record Settings(
            int units, int epochs, double rate, float decay, float featuresKept, float unitsKept, double balance) {}

    private Learner(List<Example> examples, int classes, Settings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
        this.classes = classes;
        int inputs = examples.getFirst().features().length;
        this.mean = new float[inputs];
        this.spread = new float[inputs];
        standardize(examples);
        this.hidden = new Layer(inputs, settings.units(), random);
        this.outer = new Layer(settings.units(), classes, random);
    }

    static Network fit(List<Example> examples, int classes, Settings settings, long seed) {
        Learner learner = new Learner(examples, classes, settings, seed);
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
        int steps = settings.epochs() * Math.ceilDiv(examples.size(), BATCH);
        int step = 0;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            for (int start = 0; start < order.size(); start += BATCH) {
                List<Example> batch = order.subList(start, Math.min(order.size(), start + BATCH));
                for (Example example : batch) {
                    backward(example, (float) (weights[example.label()] / batch.size()));
                }
                step++;
                double rate = settings.rate() * (0.5 + 0.5 * Math.cos(Math.PI * step / steps));
                hidden.update(rate, settings.decay(), step);
                outer.update(rate, settings.decay(), step);
            }
        }
    }

    private double[] classWeights(List<Example> examples) {
        double[] weights = new double[classes];
        for (Example example : examples) {
            weights[example.label()]++;
        }
        return Arrays.stream(weights)
                .map(count -> Math.pow(examples.size() / (classes * Math.max(1, count)), settings.balance()))
                .toArray();
    }

    private void backward(Example example, float weight) {
        float[] in = new float[mean.length];
        for (int i = 0; i < in.length; i++) {
            boolean kept = random.nextFloat() < settings.featuresKept();
            in[i] = kept ? (example.features()[i] - mean[i]) / spread[i] / settings.featuresKept() : 0;
        }
        float[] units = hidden.forward(in);
        for (int unit = 0; unit < settings.units(); unit++) {
            units[unit] =
                    random.nextFloat() < settings.unitsKept() ? Math.max(0, units[unit]) / settings.unitsKept() : 0;
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
        for (int unit = 0; unit < settings.units(); unit++) {
            below[unit] = units[unit] > 0 ? below[unit] / settings.unitsKept() : 0;
        }
        hidden.collect(in, below);
    }
}
