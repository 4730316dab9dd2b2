package dev.awase.coordination;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Learned weights in eight bits each, with one scale for all: the largest keeps its value, the rest to 1/127 of it. */
@SuppressWarnings("ArrayRecordComponent")
record ByteWeights(float scale, byte[] steps) {
    private static final int MOST = 127;

    static ByteWeights of(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = largest == 0 ? 1 : largest / MOST;
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(weights[i] / scale);
        }
        return new ByteWeights(scale, steps);
    }

    static ByteWeights read(DataInputStream in, int size) throws IOException {
        float scale = in.readFloat();
        byte[] steps = new byte[size];
        in.readFully(steps);
        return new ByteWeights(scale, steps);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(scale);
        out.write(steps);
    }

    int size() {
        return steps.length;
    }

    float get(int at) {
        return scale * steps[at];
    }
}
