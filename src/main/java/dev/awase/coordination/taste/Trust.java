package dev.awase.coordination.taste;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How far what was learned is believed: as far as it foretold choices before it had learned from them (prequential
 * validation, Dawid 1984). Several strengths are kept beside each other and weighed by how well each did.
 */
final class Trust {
    private static final float[] STRENGTHS = {0, 0.25f, 0.5f, 0.75f, 1};
    /** What was foretold long ago counts less: half after 1 400 outcomes. */
    private static final double FADE = 0.9995;

    private final double[] loss = new double[STRENGTHS.length];

    /** Notes how well each strength foretold that {@code chosen} would be: logits of the rules and of what was learned. */
    void note(float[] rules, float[] learned, int count, int chosen, float weight) {
        for (int i = 0; i < STRENGTHS.length; i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < count; c++) {
                most = Math.max(most, rules[c] + STRENGTHS[i] * learned[c]);
            }
            double sum = 0;
            for (int c = 0; c < count; c++) {
                sum += Math.exp(rules[c] + STRENGTHS[i] * learned[c] - most);
            }
            double surprise = Math.log(sum) + most - rules[chosen] - STRENGTHS[i] * learned[chosen];
            loss[i] = FADE * loss[i] + weight * surprise;
        }
    }

    float value() {
        double least = Double.POSITIVE_INFINITY;
        for (double one : loss) {
            least = Math.min(least, one);
        }
        double sum = 0;
        double total = 0;
        for (int i = 0; i < loss.length; i++) {
            double likely = Math.exp(least - loss[i]);
            sum += likely * STRENGTHS[i];
            total += likely;
        }
        return (float) (sum / total);
    }

    void write(DataOutput out) throws IOException {
        for (double one : loss) {
            out.writeDouble(one);
        }
    }

    static Trust read(DataInput in) throws IOException {
        Trust trust = new Trust();
        for (int i = 0; i < STRENGTHS.length; i++) {
            trust.loss[i] = in.readDouble();
        }
        return trust;
    }
}
