package dev.awase.training;

import dev.awase.vision.Network;
import java.util.List;

/** A picture as read by a network that never saw its home. {@code at} is the index of its plain example. */
record HeldOut(int at, int label, int fold, double[] outputs) {
    HeldOut read(Network network, List<Example> examples) {
        double[] seen = network.apply(examples.get(at).features());
        double[] mirrored = network.apply(examples.get(at + 1).features());
        for (int i = 0; i < seen.length; i++) {
            seen[i] = (seen[i] + mirrored[i]) / 2;
        }
        return new HeldOut(at, label, fold, seen);
    }

    int best(int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = outputs[i] > outputs[best] ? i : best;
        }
        return best;
    }
}
