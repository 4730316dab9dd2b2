package dev.awase.training;

import java.util.Random;

/** One layer's weights, {@code [input][output]}, with gradients collected over a batch and Adam's two moments. */
final class Layer {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    final float[][] weights;
    final float[] bias;
    private final float[][] gradient;
    private final float[][] moments;
    private final float[][] squares;

    Layer(int inputs, int outputs, Random random) {
        this.weights = new float[inputs][outputs];
        this.bias = new float[outputs];
        // The last row of these three is the bias.
        this.gradient = new float[inputs + 1][outputs];
        this.moments = new float[inputs + 1][outputs];
        this.squares = new float[inputs + 1][outputs];
        double scale = Math.sqrt(2.0 / inputs);
        for (float[] row : weights) {
            for (int k = 0; k < outputs; k++) {
                row[k] = (float) (scale * random.nextGaussian());
            }
        }
    }

    float[] forward(float[] in) {
        float[] out = bias.clone();
        for (int i = 0; i < in.length; i++) {
            float x = in[i];
            float[] row = weights[i];
            for (int k = 0; k < out.length && x != 0; k++) {
                out[k] += x * row[k];
            }
        }
        return out;
    }

    /** Adds to the gradient. */
    void collect(float[] in, float[] error) {
        for (int i = 0; i < in.length; i++) {
            float x = in[i];
            float[] row = gradient[i];
            for (int k = 0; k < error.length && x != 0; k++) {
                row[k] += x * error[k];
            }
        }
        for (int k = 0; k < error.length; k++) {
            gradient[in.length][k] += error[k];
        }
    }

    /** Adds to the gradient and gives the error of the layer below. */
    float[] backward(float[] in, float[] error) {
        collect(in, error);
        float[] below = new float[in.length];
        for (int i = 0; i < in.length; i++) {
            for (int k = 0; k < error.length; k++) {
                below[i] += weights[i][k] * error[k];
            }
        }
        return below;
    }

    /** One step of Adam; clears the gradient. */
    void update(double rate, float decay, int step) {
        float scale = (float) (rate / (1 - Math.pow(FIRST, step)));
        float correction = (float) (1 / (1 - Math.pow(SECOND, step)));
        for (int i = 0; i < gradient.length; i++) {
            boolean isBias = i == weights.length;
            float[] row = isBias ? bias : weights[i];
            float shrink = isBias ? 0 : (float) (rate * decay);
            for (int k = 0; k < row.length; k++) {
                float slope = gradient[i][k];
                moments[i][k] = (float) (FIRST * moments[i][k] + (1 - FIRST) * slope);
                squares[i][k] = (float) (SECOND * squares[i][k] + (1 - SECOND) * slope * slope);
                row[k] -= scale * moments[i][k] / ((float) Math.sqrt(squares[i][k] * correction) + 1e-8f)
                        + shrink * row[k];
                gradient[i][k] = 0;
            }
        }
    }
}
