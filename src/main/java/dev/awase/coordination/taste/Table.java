package dev.awase.coordination.taste;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Weights by key, never changed: open addressing over a power of two, 0 is no key. */
@SuppressWarnings("ArrayRecordComponent")
record Table(long[] keys, float[] weights) {
    static final Table EMPTY = new Table(new long[2], new float[2]);

    /** A table of these; a key stands in it once. */
    static Table of(long[] keys, float[] weights) {
        int length = Math.max(2, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
        Table table = new Table(new long[length], new float[length]);
        for (int i = 0; i < keys.length; i++) {
            int to = place(table.keys, keys[i]);
            table.keys[to] = keys[i];
            table.weights[to] = weights[i];
        }
        return table;
    }

    boolean isEmpty() {
        return Arrays.stream(keys).allMatch(key -> key == 0);
    }

    float get(long key) {
        int at = place(keys, key);
        return keys[at] == 0 ? 0 : weights[at];
    }

    /** The keys of the weights farthest from 0, the farthest first. */
    List<Long> strongest(int most) {
        return IntStream.range(0, keys.length)
                .filter(at -> keys[at] != 0 && Kind.of(keys[at]) != Kind.ORDER)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(at -> -Math.abs(weights[at]))
                        .thenComparingLong(at -> keys[at]))
                .limit(most)
                .map(at -> keys[at])
                .toList();
    }

    /** Where the key is, or the empty place where it would be; there is always one. */
    static int place(long[] keys, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & (keys.length - 1);
        while (keys[at] != key && keys[at] != 0) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
