package dev.awase.coordination.taste;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights by key that learn one by one, each at its own pace (FTRL-Proximal, McMahan et al. 2013). A weight is what was
 * known before ({@link Prior}, else 0) and what was learned on top of it: one seen seldom stays near what was known, and
 * what pulls it back does not grow with time. Open addressing; 0 is no key.
 */
final class Weights {
    static final int NONE = -1;
    /** So many weights are learned at most: 4 MB. */
    private static final int MOST = 1 << 18;
    /** What is less changes no ranking; in logits. */
    private static final float LEAST = 1e-4f;

    /** How fast a weight follows. */
    private final float rate;
    /** How strongly a weight is held back: a Gaussian prior of precision {@code hold} around what was known. */
    private final float hold;

    private final Table known;

    private long[] keys = new long[1 << 12];
    private float[] pull = new float[keys.length];
    private float[] seen = new float[keys.length];
    private float[] start = new float[keys.length];
    /** What was learned on top of the start. */
    private float[] weight = new float[keys.length];

    private float[] gradient = new float[keys.length];
    private int[] touched = new int[64];
    private int touches;
    private int size;

    Weights(float rate, float hold, Table known) {
        this.rate = rate;
        this.hold = hold;
        this.known = known;
    }

    int size() {
        return size;
    }

    /** The place of the key, made where it has none; {@link #NONE} where there is none and the table is full. */
    int place(long key) {
        int at = Table.place(keys, key);
        if (keys[at] == 0) {
            if (size >= MOST) {
                return NONE;
            }
            keys[at] = key;
            start[at] = known.get(key);
            size++;
        }
        return at;
    }

    /** Makes room for so many new keys; places found before no longer hold. */
    void reserve(int more) {
        while ((size + more) * 2 > keys.length) {
            grow();
        }
    }

    /** What was learned here, on top of the {@link #start}. */
    float at(int place) {
        return weight[place];
    }

    /** What was known here before anything was learned. */
    float start(int place) {
        return start[place];
    }

    /** Adds to the gradient of the loss by this weight, until {@link #step}. */
    void slope(int place, float by) {
        if (gradient[place] == 0) {
            if (touches == touched.length) {
                touched = Arrays.copyOf(touched, touches * 2);
            }
            touched[touches++] = place;
        }
        gradient[place] += by;
    }

    /** Follows the gradient gathered. */
    void step() {
        for (int i = 0; i < touches; i++) {
            int place = touched[i];
            // A place whose slopes came to nothing in between stands here twice; the second time there is nothing to
            // follow.
            float slope = gradient[place];
            gradient[place] = 0;
            float before = seen[place];
            float after = before + slope * slope;
            pull[place] += slope - (float) (Math.sqrt(after) - Math.sqrt(before)) / rate * weight[place];
            seen[place] = after;
            weight[place] = weightOf(place);
        }
        touches = 0;
    }

    /** All that was learned counts only {@code share} of what it did: it goes back to where it came from. */
    void fade(float share) {
        for (int at = 0; at < keys.length; at++) {
            pull[at] *= share;
            seen[at] *= share;
            weight[at] = weightOf(at);
        }
    }

    /** What was learned by now, without the starts, those that say next to nothing left out. */
    Table table() {
        int telling = 0;
        for (float one : weight) {
            telling += Math.abs(one) >= LEAST ? 1 : 0;
        }
        int length = Math.max(2, Integer.highestOneBit(Math.max(1, telling)) * 4);
        Table table = new Table(new long[length], new float[length]);
        for (int at = 0; at < keys.length; at++) {
            if (Math.abs(weight[at]) >= LEAST) {
                int to = Table.place(table.keys(), keys[at]);
                table.keys()[to] = keys[at];
                table.weights()[to] = weight[at];
            }
        }
        return table;
    }

    /** One weight as it is kept in a file. */
    record Kept(long key, float pull, float seen) {}

    List<Kept> kept() {
        return IntStream.range(0, keys.length)
                .filter(at -> keys[at] != 0 && seen[at] > 0)
                .mapToObj(at -> new Kept(keys[at], pull[at], seen[at]))
                .toList();
    }

    void keep(Kept kept) {
        reserve(1);
        int at = place(kept.key());
        pull[at] = kept.pull();
        seen[at] = kept.seen();
        weight[at] = weightOf(at);
    }

    private float weightOf(int at) {
        return (float) (-pull[at] / ((1 + Math.sqrt(seen[at])) / rate + hold));
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldPull = pull;
        float[] oldSeen = seen;
        float[] oldStart = start;
        float[] oldWeight = weight;
        keys = new long[oldKeys.length * 2];
        pull = new float[keys.length];
        seen = new float[keys.length];
        start = new float[keys.length];
        weight = new float[keys.length];
        gradient = new float[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = Table.place(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                pull[at] = oldPull[i];
                seen[at] = oldSeen[i];
                start[at] = oldStart[i];
                weight[at] = oldWeight[i];
            }
        }
    }
}
