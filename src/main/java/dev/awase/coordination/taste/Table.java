package dev.awase.coordination.taste;

/** Weights by key, never changed: open addressing over a power of two, 0 is no key. */
@SuppressWarnings("ArrayRecordComponent")
record Table(long[] keys, float[] weights) {
    static final Table EMPTY = new Table(new long[2], new float[2]);

    float get(long key) {
        int at = place(keys, key);
        return keys[at] == 0 ? 0 : weights[at];
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
