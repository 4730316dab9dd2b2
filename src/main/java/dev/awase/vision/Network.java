package dev.awase.vision;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A learned function with one hidden layer: {@code out = relu((x - mean) / spread * hidden + hiddenBias) * outer +
 * outerBias}. Hidden weights are stored in eight bits with one scale a unit, everything else as floats.
 */
public record Network(
        float[] mean, float[] spread, float[][] hidden, float[] hiddenBias, float[][] outer, float[] outerBias) {
    public Network {
        if (mean.length != hidden.length || spread.length != mean.length || hiddenBias.length != outer.length) {
            throw new IllegalArgumentException("the layers of a network fit together");
        }
    }

    /** One number for each output; they grow with likelihood and have no unit. */
    public double[] apply(float[] features) {
        if (features.length != mean.length) {
            throw new IllegalArgumentException(mean.length + " features are read, not " + features.length);
        }
        float[] units = hiddenBias.clone();
        for (int i = 0; i < features.length; i++) {
            float x = (features[i] - mean[i]) / spread[i];
            float[] weights = hidden[i];
            for (int unit = 0; unit < units.length; unit++) {
                units[unit] += x * weights[unit];
            }
        }
        double[] out = new double[outerBias.length];
        for (int k = 0; k < out.length; k++) {
            out[k] = outerBias[k];
            for (int unit = 0; unit < units.length; unit++) {
                out[k] += Math.max(0, units[unit]) * outer[unit][k];
            }
        }
        return out;
    }

    /** Outputs as shares of 1, flattened by a temperature above 1 and sharpened below. */
    public static double[] shares(double[] outputs, double temperature) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double output : outputs) {
            highest = Math.max(highest, output);
        }
        double[] shares = new double[outputs.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp((outputs[i] - highest) / temperature);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    public void write(DataOutputStream to) throws IOException {
        to.writeInt(mean.length);
        to.writeInt(hiddenBias.length);
        to.writeInt(outerBias.length);
        writeAll(to, mean);
        writeAll(to, spread);
        for (int unit = 0; unit < hiddenBias.length; unit++) {
            float largest = 1e-9f;
            for (float[] weights : hidden) {
                largest = Math.max(largest, Math.abs(weights[unit]));
            }
            to.writeFloat(largest / Byte.MAX_VALUE);
            for (float[] weights : hidden) {
                to.writeByte(Math.round(weights[unit] / largest * Byte.MAX_VALUE));
            }
        }
        writeAll(to, hiddenBias);
        for (float[] weights : outer) {
            writeAll(to, weights);
        }
        writeAll(to, outerBias);
    }

    /** @throws IOException if the stream ends early */
    public static Network read(DataInputStream from) throws IOException {
        int inputs = from.readInt();
        int units = from.readInt();
        int outputs = from.readInt();
        float[] mean = readAll(from, inputs);
        float[] spread = readAll(from, inputs);
        float[][] hidden = new float[inputs][units];
        for (int unit = 0; unit < units; unit++) {
            float scale = from.readFloat();
            for (int i = 0; i < inputs; i++) {
                hidden[i][unit] = scale * from.readByte();
            }
        }
        float[] hiddenBias = readAll(from, units);
        float[][] outer = new float[units][];
        for (int unit = 0; unit < units; unit++) {
            outer[unit] = readAll(from, outputs);
        }
        return new Network(mean, spread, hidden, hiddenBias, outer, readAll(from, outputs));
    }

    private static void writeAll(DataOutputStream to, float[] values) throws IOException {
        for (float value : values) {
            to.writeFloat(value);
        }
    }

    private static float[] readAll(DataInputStream from, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = from.readFloat();
        }
        return values;
    }
}
